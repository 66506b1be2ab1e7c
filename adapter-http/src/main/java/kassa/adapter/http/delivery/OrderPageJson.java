package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.time.DateTimeException;
import java.time.Instant;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.delivery.OrderPage;
import kassa.application.delivery.OrderQuery;
import kassa.application.delivery.Orders;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.ShipmentMethod;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;

/** A page of orders: {@code {"orders": [{"id": "O-1", "status": "CONFIRMED", ..}], "next": ".."}}. */
final class OrderPageJson {

    private static final int USUAL_LIMIT = 100;
    private static final JsonValue<Integer> LIMIT = integer(1, 500);
    private static final char SEPARATOR = '_';
    private static final JsonValue<Orders.Position> POSITION = text().where(
                    OrderPageJson::isPosition, "must be the next of the page before")
            .as(OrderPageJson::position);

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
                in.optional("after", POSITION),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(OrderPage page, JsonWriter out) {
        out.list("orders", page.orders(), OrderSummaryJson::write)
                .optionalText("next", page.next().map(OrderPageJson::written));
    }

    private static boolean isPosition(String text) {
        try {
            position(text);
            return true;
        } catch (DateTimeException | RuleViolation unreadable) {
            return false;
        }
    }

    private static Orders.Position position(String text) {
        int separator = Math.max(0, text.indexOf(SEPARATOR));
        return new Orders.Position(
                Instant.parse(text.substring(0, separator)), new OrderId(text.substring(separator + 1)));
    }

    private static String written(Orders.Position position) {
        return position.arrivedAt().toString() + SEPARATOR + position.id();
    }
}
