package kassa.adapter.http.document;

import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.RowKind;

/** A row of a priced cart with every step from its list price to what it costs, in the store's price basis. */
public final class PricedRowJson {

    private PricedRowJson() {}

    /** What a row is called: the product's id, and for the deposit that goes with it the same with {@code -deposit}. */
    public static Optional<String> id(PricedRow row) {
        return row.product().map(product -> row.kind() == RowKind.DEPOSIT ? product.depositId() : product.value());
    }

    public static void write(PricedRow row, JsonWriter out) {
        out.text("kind", row.kind().name())
                .optionalText("id", id(row))
                .object("name", row.name(), TranslatedTextJson::write)
                .object("quantity", row.quantity(), QuantityJson::write)
                .decimal("unitPrice", row.unitPrice().amount())
                .money("listPrice", row.list())
                .money("rowPrice", row.amount());
        VatRateJson.write("vatRate", row.vatRate(), out);
        out.decimal("paidAmount", row.paidAmount()).list("steps", row.steps(), PriceStepJson::write);
        PriceCheckJson.write("priceCheck", row.priceCheck(), out);
    }
}
