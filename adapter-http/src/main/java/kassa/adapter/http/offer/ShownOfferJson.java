package kassa.adapter.http.offer;

import java.util.Optional;
import kassa.adapter.http.document.FoundProductJson;
import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.offer.ShownOffer;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.offer.DiscountContent;
import kassa.domain.offer.OfferContent;
import kassa.domain.product.ProductId;

/** The platform's Offer: {@code {"id": "w48", "title": {..}, "startDate": "2026-11-23", "type": "DISCOUNT", ..}}. */
final class ShownOfferJson {

    private ShownOfferJson() {}

    static void write(ShownOffer shown, JsonWriter out) {
        out.text("id", shown.offer().id().value())
                .object("title", shown.offer().title(), TranslatedTextJson::writeForPlatform);
        OfferJson.writePeriod(shown.offer().period(), out);
        OfferJson.writeType(shown.offer().content(), out);
        writeContent(shown, out);
    }

    private static void writeContent(ShownOffer shown, JsonWriter out) {
        shown.offer().content().fold(new OfferContent.Cases<>() {
            @Override
            public JsonWriter discount(DiscountContent discount) {
                return out.text("imageUri", discount.imageUri())
                        .integer("discountPercentage", discount.percentage())
                        .decimal("offerPrice", discount.offerPrice())
                        .decimal("defaultPrice", discount.defaultPrice());
            }

            @Override
            public JsonWriter related(ProductId product) {
                return out.optionalObject("relatedProduct", shown.product(), FoundProductJson::write);
            }

            @Override
            public JsonWriter plain(Optional<TranslatedText> description, Optional<String> imageUri) {
                return out.optionalObject("description", description, TranslatedTextJson::writeForPlatform)
                        .optionalText("imageUri", imageUri);
            }
        });
    }
}
