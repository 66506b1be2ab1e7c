package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import kassa.adapter.http.document.CategoryJson;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.document.PriceCheckJson;
import kassa.adapter.http.document.PriceStepJson;
import kassa.adapter.http.document.QuantityJson;
import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.document.UnitPriceJson;
import kassa.adapter.http.document.VatRateJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.pricing.PriceCheck;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.RowKind;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/** A row of a receipt as it is kept. */
final class StoredRowJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private StoredRowJson() {}

    static JsonValue<PricedRow> in(Currency currency) {
        return JsonValue.object(in -> read(in, currency));
    }

    private static PricedRow read(JsonObject in, Currency currency) {
        JsonValue<Money> money = MoneyJson.in(currency);
        return new PricedRow(
                in.required("kind", oneOf(RowKind.class)),
                in.optional("id", text().as(ProductId::new)),
                in.optional("barcode", text().as(Barcode::new)),
                in.required("name", TranslatedTextJson.VALUE),
                in.optionalList("categories", ANY_NUMBER, CategoryJson.VALUE),
                in.required("quantity", QuantityJson.VALUE),
                in.required("unitPrice", UnitPriceJson.VALUE),
                in.required("vatRate", VatRateJson.VALUE),
                in.required("list", money),
                in.optionalList("steps", ANY_NUMBER, PriceStepJson.in(currency)),
                in.required("paidAmount", decimal()),
                in.required("amount", money),
                in.required("gross", money),
                in.orElse("priceCheck", PriceCheckJson.VALUE, new PriceCheck.NotSent()));
    }

    static void write(PricedRow row, JsonWriter out) {
        out.text("kind", row.kind().name())
                .optionalText("id", row.product().map(ProductId::value))
                .optionalText("barcode", row.barcode().map(Barcode::value))
                .object("name", row.name(), TranslatedTextJson::write)
                .optionalList("categories", row.categories(), CategoryJson::write)
                .object("quantity", row.quantity(), QuantityJson::write)
                .decimal("unitPrice", row.unitPrice().amount());
        VatRateJson.write("vatRate", row.vatRate(), out);
        out.money("list", row.list())
                .optionalList("steps", row.steps(), PriceStepJson::write)
                // As a text: an amount to pay for may have 34 digits, and every one of them counts.
                .text("paidAmount", row.paidAmount().toString())
                .money("amount", row.amount())
                .money("gross", row.gross());
        PriceCheckJson.write("priceCheck", row.priceCheck(), out);
    }
}
