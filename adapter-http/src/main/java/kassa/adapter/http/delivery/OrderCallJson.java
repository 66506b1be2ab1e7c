package kassa.adapter.http.delivery;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.delivery.OrderCallTexts;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.RowCategory;

/**
 * The platform's PickupOrderStatusChangeRequest: {@code {"orderId": "O-1", "status": "SHIPPING", "products": [..], ..}}.
 *
 * <p>Products are told as the platform tells them, each with how much of it was found and what that costs; a row of which
 * nothing was found says 0.
 */
public final class OrderCallJson implements OrderCallTexts {

    @Override
    public String statusChange(DeliveryOrder order, boolean isFoundTold) {
        return JsonWriter.object(out -> write(order, isFoundTold, out));
    }

    private static void write(DeliveryOrder order, boolean isFoundTold, JsonWriter out) {
        out.text("orderId", order.id().value())
                .text("institutionId", order.institutionId().value())
                .text("status", order.status().name())
                .optionalText("resolverId", order.resolver());
        if (isFoundTold) {
            out.list("products", order.rows(), OrderCallJson::write);
        }
    }

    private static void write(OrderRow row, JsonWriter out) {
        out.text("id", row.product().orElse(""))
                .text("barcode", row.barcode().orElse(""))
                .text("productName", row.name())
                .decimal("amount", row.found())
                .money("rowPrice", row.due())
                .optionalList("categories", row.categories(), OrderCallJson::write);
    }

    private static void write(RowCategory category, JsonWriter out) {
        out.text("id", category.id()).text("name", category.name());
    }
}
