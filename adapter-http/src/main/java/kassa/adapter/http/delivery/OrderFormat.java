package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.date;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.OrderRemark;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/**
 * An order as JSON to keep: {@code {"version": 2, "id": "O-1", "shipment": {..}, "products": [..], "changes": [..], ..}}.
 *
 * <p>Exact: what is read equals what was written. A document that was altered so that it breaks a rule is refused by that
 * rule; one with a field or a word that this version does not know is not read at all. The version counts changes of the
 * format; a later one reads all earlier documents. The first one did not tell who had said what was found, nor of what an
 * amount is a part.
 */
public final class OrderFormat implements DocumentFormat<DeliveryOrder> {

    private static final int VERSION = 2;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<OrderRemark> REMARK = object(OrderFormat::remark);

    @Override
    public String write(DeliveryOrder order) {
        return JsonWriter.object(order, OrderFormat::write);
    }

    @Override
    public DeliveryOrder read(String document) {
        return JsonReading.restore(document, OrderFormat::read);
    }

    private static DeliveryOrder read(JsonObject in) {
        in.required("version", integer(1, VERSION));
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        return new DeliveryOrder(
                in.required("id", text().as(OrderId::new)),
                in.required("institutionId", text().as(InstitutionId::new)),
                in.required("customerId", text().as(PersonId::new)),
                in.optional("invoiceId", text().as(InvoiceId::new)),
                in.optional("institutionInvoiceId", text().as(InstitutionInvoiceId::new)),
                in.optional("resolverId", text()),
                in.required("shipment", StoredShipmentJson.in(currency)),
                in.list("products", ANY_NUMBER, StoredOrderRowJson.in(currency)),
                in.required("created", date()),
                in.optional("closed", date()),
                in.required("log", StoredLogJson.VALUE),
                in.optionalList("remarks", ANY_NUMBER, REMARK));
    }

    private static void write(DeliveryOrder order, JsonWriter out) {
        out.integer("version", VERSION)
                .text("id", order.id().value())
                .text("institutionId", order.institutionId().value())
                .text("customerId", order.customer().value())
                .optionalText("invoiceId", order.invoiceId().map(InvoiceId::value))
                .optionalText(
                        "institutionInvoiceId", order.institutionInvoiceId().map(InstitutionInvoiceId::value))
                .optionalText("resolverId", order.resolver())
                .text("currency", order.currency().getCurrencyCode())
                .object("shipment", order.shipment(), StoredShipmentJson::write)
                .list("products", order.rows(), StoredOrderRowJson::write)
                .date("created", order.created());
        order.closed().ifPresent(day -> out.date("closed", day));
        out.object("log", order.log(), StoredLogJson::write)
                .optionalList("remarks", order.remarks(), OrderFormat::write);
    }

    private static OrderRemark remark(JsonObject in) {
        return new OrderRemark(in.required("kind", oneOf(OrderRemark.Kind.class)), in.required("detail", text()));
    }

    private static void write(OrderRemark remark, JsonWriter out) {
        out.text("kind", remark.kind().name()).text("detail", remark.detail());
    }
}
