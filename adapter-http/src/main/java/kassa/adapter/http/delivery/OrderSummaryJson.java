package kassa.adapter.http.delivery;

import java.util.List;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** What tells one order from others: {@code {"id": "O-1", "status": "CONFIRMED", "orderTotalPrice": 17.00, ..}}. */
final class OrderSummaryJson {

    private OrderSummaryJson() {}

    static void write(DeliveryOrder order, JsonWriter out) {
        out.text("id", order.id().value())
                .text("institutionId", order.institutionId().value())
                .optionalText("invoiceId", order.invoiceId().map(InvoiceId::value))
                .optionalText(
                        "institutionInvoiceId", order.institutionInvoiceId().map(InstitutionInvoiceId::value))
                .text("status", order.status().name())
                .text("method", order.shipment().method().name())
                .money("orderTotalPrice", order.total())
                .money("orderedTotal", order.orderedTotal())
                .text("currency", order.currency().getCurrencyCode())
                .flag("complete", order.isComplete())
                .instant("arrivedAt", order.arrivedAt())
                .texts("remarks", remarks(order));
    }

    /** The kinds of its remarks, each once. */
    static List<String> remarks(DeliveryOrder order) {
        return order.remarks().stream()
                .map(remark -> remark.kind().label())
                .distinct()
                .toList();
    }
}
