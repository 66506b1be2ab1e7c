package kassa.adapter.http.offer;

import static kassa.adapter.http.json.JsonValue.date;
import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kassa.adapter.http.document.LangCodeJson;
import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.offer.DiscountContent;
import kassa.domain.offer.Offer;
import kassa.domain.offer.OfferContent;
import kassa.domain.offer.OfferId;
import kassa.domain.offer.OfferPeriod;
import kassa.domain.product.ProductId;

/**
 * An offer as the merchant puts it: {@code {"id": "w48", "type": "DISCOUNT", "title": "Coffee", "startDate": "2026-11-23",
 * "endDate": "2026-11-29", "productId": "P1", "imageUri": "..", "discountPercentage": 20, "offerPrice": 3.99,
 * "defaultPrice": 4.99}}, and what else its type has.
 */
final class OfferJson {

    static final JsonValue<Offer> VALUE = JsonValue.object(OfferJson::read);

    private static final int MAX_LENGTH = 100;
    private static final int MAX_URI = 2_000;
    private static final int MAX_LANGUAGES = 200;
    private static final int HUNDRED = 100;
    private static final JsonValue<OfferId> ID = text(MAX_LENGTH).as(OfferId::new);
    private static final JsonValue<ProductId> PRODUCT = text(MAX_LENGTH).as(ProductId::new);
    private static final JsonValue<CampaignCode> CAMPAIGN = text().as(CampaignCode::parse);
    private static final JsonValue<String> URI = text(MAX_URI);

    private static final Map<String, Function<JsonObject, OfferContent>> TYPES = types();

    private OfferJson() {}

    private static Map<String, Function<JsonObject, OfferContent>> types() {
        Map<String, Function<JsonObject, OfferContent>> types = new LinkedHashMap<>();
        types.put("DISCOUNT", OfferJson::discount);
        types.put("PRODUCT_RELATED", in -> new OfferContent.Related(in.required("productId", PRODUCT)));
        types.put(
                "DEFAULT",
                in -> new OfferContent.Plain(
                        in.optional("description", TranslatedTextJson.VALUE), in.optional("imageUri", URI)));
        return types;
    }

    private static Offer read(JsonObject in) {
        return new Offer(
                in.required("id", ID),
                in.required("title", TranslatedTextJson.VALUE),
                in.part(OfferJson::period),
                in.optional("programmeId", text(MAX_LENGTH)),
                languages(in),
                in.byType("type", TYPES));
    }

    private static OfferPeriod period(JsonObject in) {
        return new OfferPeriod(in.optional("startDate", date()), in.optional("endDate", date()));
    }

    private static Set<LangCode> languages(JsonObject in) {
        return new LinkedHashSet<>(in.optionalList("languages", MAX_LANGUAGES, LangCodeJson.VALUE));
    }

    private static OfferContent discount(JsonObject in) {
        return new DiscountContent(
                in.required("productId", PRODUCT),
                in.orElse("quantity", decimal(), BigDecimal.ONE),
                in.optional("campaignCode", CAMPAIGN),
                in.required("imageUri", URI),
                in.required("discountPercentage", integer(1, HUNDRED)),
                in.required("offerPrice", decimal()),
                in.required("defaultPrice", decimal()));
    }

    static void write(Offer offer, JsonWriter out) {
        out.text("id", offer.id().value());
        writeType(offer.content(), out);
        out.object("title", offer.title(), TranslatedTextJson::write);
        writePeriod(offer.period(), out);
        out.optionalText("programmeId", offer.programme());
        List<String> languages = offer.languages().stream().map(LangCode::value).toList();
        if (!languages.isEmpty()) {
            out.texts("languages", languages);
        }
        writeContent(offer.content(), out);
    }

    static void writePeriod(OfferPeriod period, JsonWriter out) {
        period.first().ifPresent(day -> out.date("startDate", day));
        period.last().ifPresent(day -> out.date("endDate", day));
    }

    static void writeType(OfferContent content, JsonWriter out) {
        out.text("type", content.fold(new OfferContent.Cases<>() {
            @Override
            public String discount(DiscountContent discount) {
                return "DISCOUNT";
            }

            @Override
            public String related(ProductId product) {
                return "PRODUCT_RELATED";
            }

            @Override
            public String plain(Optional<TranslatedText> description, Optional<String> imageUri) {
                return "DEFAULT";
            }
        }));
    }

    private static void writeContent(OfferContent content, JsonWriter out) {
        content.fold(new OfferContent.Cases<>() {
            @Override
            public JsonWriter discount(DiscountContent discount) {
                return writeDiscount(discount, out);
            }

            @Override
            public JsonWriter related(ProductId product) {
                return out.text("productId", product.value());
            }

            @Override
            public JsonWriter plain(Optional<TranslatedText> description, Optional<String> imageUri) {
                return out.optionalObject("description", description, TranslatedTextJson::write)
                        .optionalText("imageUri", imageUri);
            }
        });
    }

    private static JsonWriter writeDiscount(DiscountContent discount, JsonWriter out) {
        return out.text("productId", discount.product().value())
                .decimal("quantity", discount.quantity())
                .optionalText("campaignCode", discount.campaign().map(CampaignCode::toString))
                .text("imageUri", discount.imageUri())
                .integer("discountPercentage", discount.percentage())
                .decimal("offerPrice", discount.offerPrice())
                .decimal("defaultPrice", discount.defaultPrice());
    }
}
