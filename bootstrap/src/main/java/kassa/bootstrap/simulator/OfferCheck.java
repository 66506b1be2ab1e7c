package kassa.bootstrap.simulator;

import java.util.Set;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** Judges the offers that a customer is shown. */
final class OfferCheck {

    private static final Set<String> TYPES = Set.of("DISCOUNT", "PRODUCT_RELATED", "DEFAULT");

    private OfferCheck() {}

    /** The platform's OfferSearchRequest. */
    static String request(Basket basket) {
        return JsonWriter.object(out -> out.text("langCode", basket.language())
                .text("personId", basket.person())
                .text("institutionId", basket.institution())
                .optionalList("loyaltyCards", basket.cards(), BasketCard::write));
    }

    static void look(JsonTree answer, Notes notes) {
        Shape.lookAtAll(
                answer,
                notes,
                offer -> offer.texts("id")
                        .word("type", TYPES)
                        .translatable("title")
                        .optionalTexts("startDate", "endDate"));
        answer.elements()
                .forEach(offer -> look(offer, offer.field("type").text().orElse(""), notes));
    }

    private static void look(JsonTree offer, String type, Notes notes) {
        if (type.equals("DISCOUNT")) {
            Shape.look(
                    offer,
                    notes,
                    fields -> fields.texts("imageUri").numbers("discountPercentage", "offerPrice", "defaultPrice"));
        } else if (type.equals("PRODUCT_RELATED")) {
            ProductCheck.look(offer.field("relatedProduct"), notes);
        }
    }
}
