package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.object;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.InvoiceTotal;

/** The platform's Total: {@code {"vat": {"sumWithVAT": 12, "sumWithoutVAT": 10, "VATSum": 2}, "totalToPay": 12}}. */
final class InvoiceTotalJson {

    private static final JsonValue<InvoiceTotal> SPLIT = object(InvoiceTotalJson::split);

    private InvoiceTotalJson() {}

    static InvoiceTotal read(JsonObject in) {
        InvoiceTotal split = in.required("vat", SPLIT);
        BigDecimal toPay = in.required("totalToPay", decimal());
        return new InvoiceTotal(split.net(), split.vat(), split.gross(), toPay);
    }

    private static InvoiceTotal split(JsonObject in) {
        BigDecimal gross = in.required("sumWithVAT", decimal());
        BigDecimal net = in.required("sumWithoutVAT", decimal());
        return new InvoiceTotal(net, in.required("VATSum", decimal()), gross, gross);
    }

    static void write(InvoiceTotal total, JsonWriter out) {
        out.object(
                        "vat",
                        vat -> vat.decimal("sumWithVAT", total.gross())
                                .decimal("sumWithoutVAT", total.net())
                                .decimal("VATSum", total.vat()))
                .decimal("totalToPay", total.toPay());
    }
}
