package kassa.adapter.http.document;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.pricing.CartDiscount;

/** A discount on a whole cart: {@code {"name": "Voucher", "amount": 5.00}} or {@code {"name": "Friends", "percent": 10}}. */
public final class CartDiscountJson {

    private static final int MAX_NAME = 200;

    private CartDiscountJson() {}

    public static JsonValue<CartDiscount> in(Currency currency) {
        return JsonValue.object(in -> read(in, MoneyJson.in(currency)));
    }

    private static CartDiscount read(JsonObject in, JsonValue<Money> money) {
        String name = in.required("name", JsonValue.text(MAX_NAME));
        Optional<Money> amount = in.optional("amount", money);
        Optional<BigDecimal> percent = in.optional("percent", JsonValue.decimal());
        if (in.has("amount") == in.has("percent")) {
            in.refuse("needs either an amount or a percent");
        }
        return amount.<CartDiscount>map(fixed -> new CartDiscount.OfAmount(name, fixed))
                .orElseGet(() -> new CartDiscount.OfPercentage(name, percent.orElseThrow()));
    }

    public static void write(CartDiscount discount, JsonWriter out) {
        out.text("name", discount.name());
        discount.fold(fixed -> out.money("amount", fixed.amount()), part -> out.decimal("percent", part.percent()));
    }
}
