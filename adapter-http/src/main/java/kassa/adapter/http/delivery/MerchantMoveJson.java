package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.prose;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.delivery.FoundAmount;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.pricing.Cart;
import kassa.domain.quantity.Quantity;

/** What the merchant does with an order: {@code {"status": "SHIPPING", "products": [{"id": "milk", "amount": 1}], ..}}. */
final class MerchantMoveJson {

    private static final int LONGEST_NOTE = 1_000;
    private static final JsonValue<BigDecimal> AMOUNT = decimal()
            .where(
                    amount -> amount.signum() >= 0 && Quantity.isInRange(amount),
                    "must be zero or more, below 1000000000, with at most " + Quantity.MAX_DECIMALS + " decimals");
    private static final JsonValue<FoundAmount> FOUND = object(MerchantMoveJson::found);

    private MerchantMoveJson() {}

    static MerchantMove read(JsonObject in) {
        return new MerchantMove(
                in.required("status", oneOf(ShipmentStatus.class)),
                in.optional("resolverId", text()),
                in.optional("by", text()),
                in.optionalList("products", Cart.MAX_LINES, FOUND),
                in.optional("note", prose(LONGEST_NOTE)));
    }

    private static FoundAmount found(JsonObject in) {
        Optional<String> product = in.optional("id", text());
        Optional<Integer> row = in.optional("row", integer(0, Cart.MAX_LINES - 1));
        if (in.has("id") == in.has("row")) {
            in.refuse("needs an id or a row, and not both");
        }
        return new FoundAmount(row, product, in.required("amount", AMOUNT));
    }
}
