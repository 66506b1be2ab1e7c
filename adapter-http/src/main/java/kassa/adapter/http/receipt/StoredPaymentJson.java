package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Payment;

/** A payment of a receipt as it is kept. */
final class StoredPaymentJson {

    static final JsonValue<Payment> VALUE = JsonValue.object(StoredPaymentJson::read);

    private StoredPaymentJson() {}

    private static Payment read(JsonObject in) {
        return new Payment(
                in.required("institutionInvoiceId", text().as(InstitutionInvoiceId::new)),
                in.optional("sum", decimal()),
                in.optional("paidAt", instant()),
                in.required("receivedAt", instant()),
                in.required("original", text()));
    }

    static void write(Payment payment, JsonWriter out) {
        out.text("institutionInvoiceId", payment.receipt().value())
                // As a text: it need not be money of any currency.
                .optionalText("sum", payment.sum().map(BigDecimal::toString))
                .optionalInstant("paidAt", payment.paidAt())
                .instant("receivedAt", payment.receivedAt())
                .text("original", payment.original());
    }
}
