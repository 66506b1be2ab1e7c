package kassa.domain.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.receipt.Receipt;

/**
 * All that this node knows of the purchase that an invoice was made of.
 *
 * @param lines what the catalogue says of the products of the invoice, one for each, in their order
 * @param campaigns the store's own
 * @param loyalty what the buyer's cards are worth
 * @param receipt ours for the same invoice, if there is one
 */
public record InvoiceFacts(
        Institution store,
        List<ExaminedLine> lines,
        List<Campaign> campaigns,
        LoyaltyStanding loyalty,
        Optional<Receipt> receipt) {

    public InvoiceFacts {
        Objects.requireNonNull(store, "store");
        lines = List.copyOf(lines);
        campaigns = List.copyOf(campaigns);
        Objects.requireNonNull(loyalty, "loyalty");
        Objects.requireNonNull(receipt, "receipt");
    }
}
