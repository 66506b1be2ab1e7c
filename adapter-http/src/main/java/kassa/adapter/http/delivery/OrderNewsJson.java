package kassa.adapter.http.delivery;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.delivery.OrderNewsTexts;
import kassa.application.event.EventId;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderNews;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** An event of an order: {@code {"id": "order-O-1-2", "kind": "order.status-changed", "orderId": "O-1", ..}}. */
public final class OrderNewsJson implements OrderNewsTexts {

    @Override
    public String text(EventId id, OrderNews news) {
        return JsonWriter.object(out -> write(id, news, out));
    }

    private static void write(EventId id, OrderNews news, JsonWriter out) {
        out.text("id", id.toString())
                .text("kind", news.kind().label())
                .instant("at", news.at())
                .integer("sequence", news.sequence());
        write(news.order(), out);
        out.optionalText("previousStatus", news.before().map(ShipmentStatus::name));
    }

    private static void write(DeliveryOrder order, JsonWriter out) {
        out.text("institutionId", order.institutionId().value())
                .text("orderId", order.id().value())
                .optionalText("invoiceId", order.invoiceId().map(InvoiceId::value))
                .optionalText(
                        "institutionInvoiceId", order.institutionInvoiceId().map(InstitutionInvoiceId::value))
                .text("status", order.status().name())
                .text("method", order.shipment().method().name())
                .money("total", order.total())
                .text("currency", order.currency().getCurrencyCode())
                .texts("remarks", OrderSummaryJson.remarks(order));
    }
}
