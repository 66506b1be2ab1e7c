package kassa.application.pricing;

import java.time.InstantSource;
import java.util.List;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.PricedCart;

/** Keeps the campaigns of the stores, and tells what carts cost. */
@DrivingPort
public interface CartPricing {

    /**
     * Puts campaigns in place of all that the store itself runs.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}; nothing is changed then
     */
    void putCampaigns(InstitutionId institution, List<Campaign> campaigns);

    /**
     * The campaigns that the store itself runs, those of other times among them, in the order given.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    List<Campaign> campaigns(InstitutionId institution);

    /**
     * What a cart costs; nothing is kept and nothing reserved.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code pricing.not-for-sale} naming all
     *     lines, {@code loyaltycard.distinct}, and what makes discounts and shipments unsound
     */
    PricedCart quote(QuoteCart cart);

    /** The use cases over these ports. */
    static CartPricing over(
            Transactions transactions,
            Institutions institutions,
            Campaigns campaigns,
            CartAssembly assembly,
            InstantSource clock) {
        return new PricingService(transactions, institutions, campaigns, assembly, clock);
    }
}
