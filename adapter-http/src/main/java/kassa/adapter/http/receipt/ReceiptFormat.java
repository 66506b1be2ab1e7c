package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kassa.adapter.http.document.LangCodeJson;
import kassa.adapter.http.document.ShipmentJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.application.port.DocumentFormat;
import kassa.domain.pricing.PricedCart;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;

/**
 * A receipt as JSON to keep: {@code {"version": 1, "institutionInvoiceId": "R-1", "cart": {..}, "priced": {..}, ..}}.
 *
 * <p>Complete: the cart that went into the price and the priced cart that came out, payments, flags and events. Exact:
 * what is read equals what was written. A document that was altered so that it breaks a rule is refused by that rule; one
 * with a field or a word that this version does not know is not read at all.
 *
 * <p>The version counts changes of the format. A later one reads all earlier documents.
 */
public final class ReceiptFormat implements DocumentFormat<Receipt> {

    private static final int VERSION = 1;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    static final JsonValue<ReceiptFlag> FLAG = oneOf(flags());

    @Override
    public String write(Receipt receipt) {
        return JsonWriter.object(receipt, ReceiptFormat::write);
    }

    @Override
    public Receipt read(String document) {
        return JsonReading.restore(document, ReceiptFormat::read);
    }

    private static Receipt read(JsonObject in) {
        in.required("version", integer(VERSION, VERSION));
        PricedCart priced = in.required("priced", StoredPriceJson.VALUE);
        return new Receipt(
                in.required("institutionInvoiceId", text().as(InstitutionInvoiceId::new)),
                in.required("invoiceId", CreateReceiptJson.INVOICE_ID),
                in.required("institutionId", CreateReceiptJson.INSTITUTION_ID),
                in.required("customerId", text().as(PersonId::new)),
                in.required("langCode", LangCodeJson.VALUE),
                in.required("revision", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                in.required("state", oneOf(ReceiptState.class)),
                in.required("fingerprint", text().as(CartFingerprint::new)),
                in.required("cart", StoredCartJson.VALUE),
                priced,
                in.optional("shipment", ShipmentJson.STORED),
                in.required("issuedAt", instant()),
                in.required("expiresAt", instant()),
                in.optional(
                        "fiscalNumber", integer(Long.MIN_VALUE, Long.MAX_VALUE).as(FiscalNumber::new)),
                in.optionalList("payments", ANY_NUMBER, StoredPaymentJson.VALUE),
                in.optionalList("creditNotes", ANY_NUMBER, CreditNoteJson.in(priced.currency())),
                in.orElse("flags", list(ANY_NUMBER, FLAG).as(HashSet::new), new HashSet<>()),
                in.list("events", ANY_NUMBER, JsonValue.object(ReceiptFormat::event)));
    }

    private static void write(Receipt receipt, JsonWriter out) {
        out.integer("version", VERSION)
                .text("institutionInvoiceId", receipt.id().value())
                .text("invoiceId", receipt.invoiceId().value())
                .text("institutionId", receipt.institutionId().value())
                .text("customerId", receipt.customer().value())
                .text("langCode", receipt.language().value())
                .integer("revision", receipt.revision())
                .text("state", receipt.state().name())
                .text("fingerprint", receipt.fingerprint().value())
                .object("cart", receipt.cart(), StoredCartJson::write)
                .object("priced", receipt.priced(), StoredPriceJson::write)
                .optionalObject(
                        "shipment", receipt.shipment(), (sent, to) -> ShipmentJson.write(sent, sent.price(), to))
                .instant("issuedAt", receipt.issuedAt())
                .instant("expiresAt", receipt.expiresAt());
        receipt.fiscalNumber().ifPresent(number -> out.integer("fiscalNumber", number.value()));
        out.optionalList("payments", receipt.payments(), StoredPaymentJson::write)
                .optionalList("creditNotes", receipt.creditNotes(), CreditNoteJson::write)
                .texts("flags", labels(receipt.flags()))
                .list("events", receipt.events(), ReceiptFormat::write);
    }

    private static ReceiptEvent event(JsonObject in) {
        return new ReceiptEvent(in.required("kind", oneOf(ReceiptEvent.Kind.class)), in.required("at", instant()));
    }

    private static void write(ReceiptEvent event, JsonWriter out) {
        out.text("kind", event.kind().name()).instant("at", event.at());
    }

    private static List<String> labels(Set<ReceiptFlag> flags) {
        return flags.stream().map(ReceiptFlag::label).toList();
    }

    private static Words<ReceiptFlag> flags() {
        Map<String, ReceiptFlag> labels = new LinkedHashMap<>();
        Arrays.stream(ReceiptFlag.values()).forEach(flag -> labels.put(flag.label(), flag));
        return Words.of(labels);
    }
}
