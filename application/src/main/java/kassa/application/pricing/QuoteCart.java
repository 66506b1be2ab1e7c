package kassa.application.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.InstitutionId;

/**
 * A cart whose price is asked for; no receipt comes of it.
 *
 * @param discounts in the order in which they are taken
 * @param campaigns in place of the store's own; if absent, those count
 * @param at when it would be bought; if absent, now
 */
public record QuoteCart(
        InstitutionId institution,
        List<QuotedLine> lines,
        List<QuotedDiscount> discounts,
        Optional<QuotedShipment> shipment,
        List<RequestedCard> cards,
        Optional<List<Campaign>> campaigns,
        Optional<Instant> at) {

    public QuoteCart {
        Objects.requireNonNull(institution, "institution");
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        Objects.requireNonNull(shipment, "shipment");
        cards = List.copyOf(cards);
        campaigns = campaigns.map(List::copyOf);
        Objects.requireNonNull(at, "at");
    }
}
