package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.date;
import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.delivery.ArrivingOrder;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.OrderShipment;
import kassa.domain.delivery.RowCategory;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.delivery.ToldChange;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Shipment;

/**
 * The platform's Order: {@code {"id": "O-1", "shipment": {..}, "products": [..], "orderTotalPrice": 17.00, ..}}.
 *
 * <p>What stands in it is read, not judged: sums that do not add up are for those who look at the order.
 */
public final class OrderJson {

    private static final int MOST_CHANGES = 1_000;
    private static final int MOST_CATEGORIES = 100;
    private static final JsonValue<BigDecimal> AMOUNT = decimal()
            .where(
                    OrderJson::isAmount,
                    "must be zero or more, below 1000000000, with at most " + Quantity.MAX_DECIMALS + " decimals");
    private static final JsonValue<ShipmentStatus> STATUS = oneOf(ShipmentStatus.class);
    private static final JsonValue<ToldChange> CHANGE = object(OrderJson::change);
    private static final JsonValue<RowCategory> CATEGORY = object(OrderJson::category);

    private OrderJson() {}

    public static ArrivingOrder read(JsonObject in) {
        OrderId id = in.required("id", text().as(OrderId::new));
        PersonId customer = in.required("customerId", PersonIdJson.VALUE);
        InstitutionId institution = in.required("institutionId", text().as(InstitutionId::new));
        Optional<InvoiceId> invoice = in.optional("invoiceId", text().as(InvoiceId::new));
        Optional<InstitutionInvoiceId> receipt =
                in.optional("institutionInvoiceId", text().as(InstitutionInvoiceId::new));
        Optional<String> resolver = in.optional("resolverId", text());
        Shipment shipment = in.required("shipment", ShipmentJson.VALUE);
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        List<OrderRow> rows = in.list("products", Cart.MAX_LINES, object(row -> row(row, currency)));
        Money total = in.required("orderTotalPrice", MoneyJson.in(currency));
        LocalDate created = in.required("created|create", date());
        Optional<LocalDate> closed = in.optional("closed", date());
        List<ToldChange> log = in.optionalList("statusChangelogs", MOST_CHANGES, CHANGE);
        return new ArrivingOrder(
                id,
                institution,
                customer,
                invoice,
                receipt,
                resolver,
                OrderShipment.of(shipment),
                ShipmentStatus.valueOf(shipment.status()),
                rows,
                total,
                created,
                closed,
                log);
    }

    private static OrderRow row(JsonObject in, Currency currency) {
        return OrderRow.complete(
                in.optional("id", text()),
                in.optional("barcode", text()),
                in.required("productName", text()),
                in.required("amount", AMOUNT),
                in.required("rowPrice", MoneyJson.in(currency)),
                in.optionalList("categories", MOST_CATEGORIES, CATEGORY));
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && Quantity.isInRange(amount);
    }

    private static RowCategory category(JsonObject in) {
        return new RowCategory(in.required("id", text()), in.required("name", text()));
    }

    private static ToldChange change(JsonObject in) {
        return new ToldChange(
                in.optional("personName", text()),
                in.optional("previousStatus", STATUS),
                in.required("newStatus", STATUS),
                in.optional("created|create", instant()));
    }
}
