package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.util.Currency;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.ReceiptShare;
import kassa.domain.delivery.RowCategory;

/** A row of an order, to keep: {@code {"id": "milk", "name": "Piim", "ordered": 3, "found": 2, "price": 3.00}}. */
final class StoredOrderRowJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<RowCategory> CATEGORY = object(StoredOrderRowJson::category);

    private StoredOrderRowJson() {}

    static JsonValue<OrderRow> in(Currency currency) {
        return object(in -> read(in, currency));
    }

    private static OrderRow read(JsonObject in, Currency currency) {
        BigDecimal ordered = in.required("ordered", decimal());
        BigDecimal found = in.required("found", decimal());
        // Of the first version: whoever it was that found less, what they have said is not to be lost.
        boolean isLess = found.compareTo(ordered) < 0;
        return new OrderRow(
                in.optional("id", text()),
                in.optional("barcode", text()),
                in.required("name", text()),
                ordered,
                found,
                in.orElse("counted", flag(), isLess),
                in.required("price", MoneyJson.in(currency)),
                in.optional("shareOf", object(share -> share(share, currency))),
                in.optionalList("categories", ANY_NUMBER, CATEGORY));
    }

    private static ReceiptShare share(JsonObject in, Currency currency) {
        return new ReceiptShare(in.required("price", MoneyJson.in(currency)), in.required("amount", decimal()));
    }

    private static RowCategory category(JsonObject in) {
        return new RowCategory(in.required("id", text()), in.required("name", text()));
    }

    static void write(OrderRow row, JsonWriter out) {
        out.optionalText("id", row.product())
                .optionalText("barcode", row.barcode())
                .text("name", row.name())
                .decimal("ordered", row.ordered())
                .decimal("found", row.found())
                .flag("counted", row.counted())
                .money("price", row.price())
                .optionalObject("shareOf", row.share(), StoredOrderRowJson::write)
                .optionalList("categories", row.categories(), StoredOrderRowJson::write);
    }

    private static void write(ReceiptShare share, JsonWriter out) {
        out.money("price", share.whole()).decimal("amount", share.all());
    }

    private static void write(RowCategory category, JsonWriter out) {
        out.text("id", category.id()).text("name", category.name());
    }
}
