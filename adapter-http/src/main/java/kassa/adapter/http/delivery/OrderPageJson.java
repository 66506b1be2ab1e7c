package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import kassa.adapter.http.document.PositionJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.delivery.OrderQuery;
import kassa.application.port.Page;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.ShipmentMethod;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** A page of orders: {@code {"orders": [{"id": "O-1", "status": "CONFIRMED", ..}], "next": ".."}}. */
final class OrderPageJson {

    private static final int USUAL_LIMIT = 100;
    private static final JsonValue<Integer> LIMIT = integer(1, 500);
    private static final PositionJson<OrderId> POSITIONS = PositionJson.of("_", OrderId::new, OrderId::value);

    private OrderPageJson() {}

    static OrderQuery read(JsonObject in) {
        return new OrderQuery(
                in.optional("institutionId", text().as(InstitutionId::new)),
                in.optional("status", oneOf(ShipmentStatus.class)),
                in.optional("method", oneOf(ShipmentMethod.class)),
                in.optional("invoiceId", text().as(InvoiceId::new)),
                in.optional("institutionInvoiceId", text().as(InstitutionInvoiceId::new)),
                in.optional("from", instant()),
                in.optional("to", instant()),
                in.optional("after", POSITIONS.value()),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(Page<DeliveryOrder, OrderId> page, JsonWriter out) {
        out.list("orders", page.elements(), OrderSummaryJson::write)
                .optionalText("next", page.next().map(POSITIONS::written));
    }
}
