package kassa.adapter.http.document;

import java.util.Currency;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.pricing.PriceStep;
import kassa.domain.pricing.StepKind;

/** A step of a price: {@code {"kind": "CART_CAMPAIGN", "name": "2 % off", "code": "B00000000501", "amount": -0.20}}. */
public final class PriceStepJson {

    private static final JsonValue<StepKind> KIND = JsonValue.oneOf(StepKind.class);

    private PriceStepJson() {}

    public static JsonValue<PriceStep> in(Currency currency) {
        return JsonValue.object(in -> read(in, MoneyJson.in(currency)));
    }

    private static PriceStep read(JsonObject in, JsonValue<Money> money) {
        return new PriceStep(
                in.required("kind", KIND),
                in.optional("name", JsonValue.text()),
                in.optional("code", JsonValue.text()),
                in.required("amount", money));
    }

    public static void write(PriceStep step, JsonWriter out) {
        out.text("kind", step.kind().name())
                .optionalText("name", step.name())
                .optionalText("code", step.code())
                .money("amount", step.amount());
    }
}
