package kassa.domain.receipt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.pricing.RequestedLine;

/**
 * A cart as the platform asks to have it priced: all that makes one cart another.
 *
 * @param language what the receipt's names are in
 */
public record RequestedCart(
        LangCode language, List<RequestedLine> lines, List<RequestedCard> cards, Optional<Shipment> shipment) {

    public RequestedCart {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(shipment, "shipment");
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }
}
