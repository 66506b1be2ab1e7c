package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.prose;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.List;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.pricing.Cart;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;

/** The merchant's wish: {@code {"refundId": "RF-1", "lines": [{"row": 0, "quantity": 1}], "shipment": false, "reason": ".."}}. */
final class RefundJson {

    private static final int MAX_REASON = 500;
    /** Each line may have a deposit beside it. */
    private static final int MAX_LINES = 2 * Cart.MAX_LINES;

    private RefundJson() {}

    static Refund read(JsonObject in) {
        RefundId id = in.required("refundId", text().as(RefundId::new));
        List<RefundLine> lines =
                in.orElse("lines", JsonValue.list(MAX_LINES, JsonValue.object(RefundJson::line)), List.of());
        boolean shipment = in.orElse("shipment", flag(), false);
        return new Refund(id, lines, shipment, in.required("reason", prose(MAX_REASON)));
    }

    private static RefundLine line(JsonObject in) {
        return new RefundLine(in.required("row", integer(0, MAX_LINES)), in.required("quantity", JsonValue.decimal()));
    }
}
