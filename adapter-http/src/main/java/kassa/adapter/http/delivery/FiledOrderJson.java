package kassa.adapter.http.delivery;

import kassa.adapter.http.document.ShipmentJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.delivery.FiledOrder;
import kassa.application.delivery.OrderPaper;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderRemark;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.RowCategory;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.delivery.StatusChange;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** An order, complete: {@code {"id": "O-1", "status": "SHIPPING", "products": [..], "changes": [..], "papers": [..], ..}}. */
final class FiledOrderJson {

    private FiledOrderJson() {}

    static void write(FiledOrder filed, JsonWriter out) {
        DeliveryOrder order = filed.order();
        writeNumbers(order, out);
        out.text("status", order.status().name())
                .object(
                        "shipment",
                        order.shipment().told(order.status()),
                        (sent, to) -> ShipmentJson.write(sent, sent.price(), to))
                .list("products", order.rows(), FiledOrderJson::write)
                .text("currency", order.currency().getCurrencyCode())
                .money("orderTotalPrice", order.total())
                .money("orderedTotal", order.orderedTotal())
                .flag("complete", order.isComplete())
                .date("created", order.created());
        order.closed().ifPresent(day -> out.date("closed", day));
        out.instant("arrivedAt", order.arrivedAt())
                .list("changes", order.log().changes(), FiledOrderJson::write)
                .list("remarks", order.remarks(), FiledOrderJson::write)
                .list("papers", filed.papers(), FiledOrderJson::write);
    }

    private static void writeNumbers(DeliveryOrder order, JsonWriter out) {
        out.text("id", order.id().value())
                .text("institutionId", order.institutionId().value())
                .text("customerId", order.customer().value())
                .optionalText("invoiceId", order.invoiceId().map(InvoiceId::value))
                .optionalText(
                        "institutionInvoiceId", order.institutionInvoiceId().map(InstitutionInvoiceId::value))
                .optionalText("resolverId", order.resolver());
    }

    private static void write(OrderRow row, JsonWriter out) {
        out.optionalText("id", row.product())
                .optionalText("barcode", row.barcode())
                .text("productName", row.name())
                .decimal("ordered", row.ordered())
                .decimal("amount", row.found())
                .money("orderedPrice", row.price())
                .money("rowPrice", row.due())
                .optionalList("categories", row.categories(), FiledOrderJson::write);
    }

    private static void write(RowCategory category, JsonWriter out) {
        out.text("id", category.id()).text("name", category.name());
    }

    private static void write(StatusChange change, JsonWriter out) {
        out.text("by", change.by().name())
                .optionalText("personName", change.person())
                .optionalText("previousStatus", change.before().map(ShipmentStatus::name))
                .text("newStatus", change.after().name())
                .instant("at", change.at())
                .optionalText("note", change.note());
    }

    private static void write(OrderRemark remark, JsonWriter out) {
        out.text("kind", remark.kind().label()).text("detail", remark.detail());
    }

    private static void write(OrderPaper paper, JsonWriter out) {
        out.instant("at", paper.at())
                .text("became", paper.became().name())
                .optionalText("reason", paper.reason())
                .raw("original", paper.original());
    }
}
