package kassa.application.pricing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.PricedCart;

final class PricingService implements CartPricing {
    private final Transactions transactions;
    private final Institutions institutions;
    private final Campaigns campaigns;
    private final CartAssembly assembly;
    private final InstantSource clock;

    PricingService(
            Transactions transactions,
            Institutions institutions,
            Campaigns campaigns,
            CartAssembly assembly,
            InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.campaigns = campaigns;
        this.assembly = assembly;
        this.clock = clock;
    }

    @Override
    public void putCampaigns(InstitutionId institution, List<Campaign> wanted) {
        transactions.write(() -> {
            Institution store = institutions.require(institution);
            campaigns.replace(store.id(), wanted);
            return store;
        });
    }

    @Override
    public List<Campaign> campaigns(InstitutionId institution) {
        return transactions.read(
                () -> campaigns.of(institutions.require(institution).id()));
    }

    /** Priced outside the unit of work: a long cart keeps nobody else from the store. */
    @Override
    public PricedCart quote(QuoteCart quote) {
        return CartPricer.price(transactions.read(() -> cart(quote, institutions.require(quote.institution()))));
    }

    private Cart cart(QuoteCart quote, Institution store) {
        Instant at = quote.at().orElseGet(clock::instant);
        List<CartLine> lines = new QuotedPositions(quote.lines()).resolve(named -> assembly.lines(store, named, at));
        return new Cart(
                PriceTerms.of(store),
                lines,
                QuotedDiscount.all(quote.discounts(), store.currency()),
                quote.shipment().map(shipment -> shipment.at(store)),
                assembly.standing(store.id(), quote.cards(), at),
                quote.campaigns().orElseGet(() -> campaigns.of(store.id())),
                at);
    }
}
