package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;

import kassa.adapter.http.document.PositionJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.Page;
import kassa.application.receipt.ReceiptQuery;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptState;

/** A page of receipts: {@code {"receipts": [{"institutionInvoiceId": "R-1", ..}], "next": ".."}}. */
final class ReceiptPageJson {

    /** How many are listed at once. */
    static final JsonValue<Integer> LIMIT = integer(1, 500);

    static final int USUAL_LIMIT = 100;

    private static final PositionJson<InstitutionInvoiceId> POSITIONS =
            PositionJson.of("_", InstitutionInvoiceId::new, InstitutionInvoiceId::value);

    private ReceiptPageJson() {}

    static ReceiptQuery read(JsonObject in) {
        return new ReceiptQuery(
                in.optional("institutionId", CreateReceiptJson.INSTITUTION_ID),
                in.optional("invoiceId", CreateReceiptJson.INVOICE_ID),
                in.optional("state", oneOf(ReceiptState.class)),
                in.optional("from", instant()),
                in.optional("to", instant()),
                in.optional("after", POSITIONS.value()),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(Page<Receipt, InstitutionInvoiceId> page, JsonWriter out) {
        out.list("receipts", page.elements(), ReceiptSummaryJson::write)
                .optionalText("next", page.next().map(POSITIONS::written));
    }
}
