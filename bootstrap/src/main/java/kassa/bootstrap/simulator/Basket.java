package kassa.bootstrap.simulator;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;

/** A cart as the platform posts it, under the number of its invoice. */
record Basket(
        String invoice,
        String person,
        String institution,
        String language,
        List<BasketLine> lines,
        List<BasketCard> cards,
        Optional<BasketShipment> shipment) {

    Basket {
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }

    /** The body of {@code POST /receipt}. */
    String json() {
        return JsonWriter.object(this, Basket::write);
    }

    Basket with(List<BasketLine> others) {
        return new Basket(invoice, person, institution, language, others, cards, shipment);
    }

    Basket with(BasketCard card) {
        return new Basket(invoice, person, institution, language, lines, List.of(card), shipment);
    }

    /** Whether any line may be refused, by the time of the day or its amount. */
    boolean isRestricted() {
        return lines.stream().anyMatch(line -> line.product().restricted());
    }

    private static void write(Basket basket, JsonWriter out) {
        out.text("invoiceId", basket.invoice)
                .text("personId", basket.person)
                .text("institutionId", basket.institution)
                .text("langCode", basket.language)
                .list("products", basket.lines, BasketLine::write)
                .optionalList("loyaltyCards", basket.cards, BasketCard::write)
                .optionalObject("shipment", basket.shipment, BasketShipment::write);
    }
}
