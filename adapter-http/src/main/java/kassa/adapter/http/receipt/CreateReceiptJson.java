package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.text;

import java.util.function.Function;
import kassa.adapter.http.document.PersonIdJson;
import kassa.adapter.http.document.RequestedCartJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/** The platform's CreateReceiptRequest: {@code {"invoiceId": "I-1", "langCode": "ET", "products": [..], ..}}. */
final class CreateReceiptJson {

    static final JsonValue<InvoiceId> INVOICE_ID = text().as(InvoiceId::new);
    static final JsonValue<InstitutionId> INSTITUTION_ID = text().as(InstitutionId::new);

    private CreateReceiptJson() {}

    /** Reads the request and keeps {@code original} beside it. */
    static Function<JsonObject, CreateReceipt> keeping(String original) {
        return in -> read(in, original);
    }

    private static CreateReceipt read(JsonObject in, String original) {
        InvoiceId invoice = in.required("invoiceId", INVOICE_ID);
        PersonId customer = in.required("personId", PersonIdJson.VALUE);
        InstitutionId institution = in.required("institutionId", INSTITUTION_ID);
        return new CreateReceipt(institution, invoice, customer, RequestedCartJson.read(in), original);
    }
}
