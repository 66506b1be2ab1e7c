package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;

/**
 * What the platform shows of a product beside what a cart needs: names, prices, inspections, campaigns.
 *
 * <p>The catalogue counts and not this, so nothing of it has to be there, no word of it has to be known, and a product is
 * sold whatever it says; but a field of another type than documented is a mistake of the sender that is told.
 */
final class ShownProductJson {

    private static final int MAX_TEXT = 1_048_576;
    private static final int MAX_ELEMENTS = 2_000;

    private static final JsonValue<String> TEXT = JsonValue.verbatim(MAX_TEXT);
    private static final JsonValue<JsonObject> TRANSLATABLE = object(ShownProductJson::translatable);
    private static final JsonValue<JsonObject> PRODUCT = object(ShownProductJson::product);

    private ShownProductJson() {}

    /** The price of one unit with addition and VAT; all other fields are looked at. */
    static Optional<BigDecimal> readPrice(JsonObject in) {
        in.optional("type", TEXT);
        in.optional("translatableName", TRANSLATABLE);
        in.optional("translatableDescription", TRANSLATABLE);
        in.optional("weightItem", flag());
        in.optional("information", object(information -> texts(information, "imageUrl")));
        elements(in, "inspections", ShownProductJson::inspection);
        elements(in, "campaigns", campaign -> texts(campaign, "name", "code", "operation"));
        elements(in, "categories", ShownProductJson::category);
        in.optionalList("subProducts", MAX_ELEMENTS, PRODUCT);
        return in.optional("price", object(ShownProductJson::price)).flatMap(total -> total);
    }

    private static Optional<BigDecimal> price(JsonObject in) {
        in.optional("addition", object(addition -> decimals(texts(addition, "type"), "sum", "rate")));
        in.optional("vat", object(vat -> decimals(vat, "sumWithoutVAT", "VATSum", "sumWithVAT", "VATRate")));
        return in.optional("total", decimal());
    }

    private static JsonObject product(JsonObject in) {
        readPrice(texts(in, "id", "barcode"));
        in.optional("quantity", object(quantity -> decimals(texts(quantity, "unit"), "value")));
        return in;
    }

    private static JsonObject translatable(JsonObject in) {
        in.optionalList("translations", MAX_ELEMENTS, object(translation -> translation.entries(MAX_ELEMENTS, TEXT)));
        return texts(in, "originalText");
    }

    private static JsonObject inspection(JsonObject in) {
        in.optional("start", time());
        in.optional("end", time());
        in.optional("time", time());
        return decimals(texts(in, "type", "action", "timezone"), "age", "amount");
    }

    private static JsonObject category(JsonObject in) {
        in.optional("translatableName", TRANSLATABLE);
        return decimals(texts(in, "id", "parentId"), "numberOfProducts");
    }

    private static void elements(JsonObject in, String name, Function<JsonObject, JsonObject> element) {
        in.optionalList(name, MAX_ELEMENTS, object(element));
    }

    private static JsonObject texts(JsonObject in, String... names) {
        for (String name : names) {
            in.optional(name, TEXT);
        }
        return in;
    }

    private static JsonObject decimals(JsonObject in, String... names) {
        for (String name : names) {
            in.optional(name, decimal());
        }
        return in;
    }
}
