package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.json.JsonValue.text;

import java.util.function.Function;
import kassa.adapter.http.document.PersonIdJson;
import kassa.adapter.http.document.RequestedCartJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.purchasecontrol.CheckCart;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;

/** The platform's PurchaseControlCheckRequest: {@code {"invoiceId": "I-1", "langCode": "ET", "products": [..], ..}}. */
final class CheckCartJson {

    static final JsonValue<InvoiceId> INVOICE_ID = text().as(InvoiceId::new);
    static final JsonValue<InstitutionId> INSTITUTION_ID = text().as(InstitutionId::new);

    private CheckCartJson() {}

    /** Reads the request and keeps {@code original} beside it. */
    static Function<JsonObject, CheckCart> keeping(String original) {
        return in -> read(in, original);
    }

    private static CheckCart read(JsonObject in, String original) {
        InvoiceId invoice = in.required("invoiceId", INVOICE_ID);
        PersonId customer = in.required("personId", PersonIdJson.VALUE);
        InstitutionId institution = in.required("institutionId", INSTITUTION_ID);
        RequestedCart cart = RequestedCartJson.read(in);
        return new CheckCart(new Purchase(institution, invoice), customer, cart, original);
    }
}
