package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import kassa.adapter.http.json.CanonicalJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.receipt.LedgerFormat;
import kassa.domain.money.Money;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.Sha256;

/**
 * What an entry of the ledger tells, as canonical JSON to keep: {@code {"currency":"EUR","fiscalNumber":7,"kind":"PAID",
 * ..,"total":1085,"vat":[{"gross":1085,"net":875,"rate":"24","vat":210}]}}.
 *
 * <p>Amounts are whole minor units. What is no such number is a text: a rate, the sum that was paid, and a count that is
 * beyond what every reader of JSON has alike.
 */
public final class LedgerContentFormat implements LedgerFormat {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String write(LedgerContent content) {
        return CanonicalJson.of(JsonWriter.object(out -> {
            out.text("kind", content.kind().name())
                    .text("institutionInvoiceId", content.receipt().value());
            content.fold(sale -> write(sale, out), back -> write(back, out), flagged -> write(flagged, out));
        }));
    }

    private static JsonWriter write(LedgerContent.Sale sale, JsonWriter out) {
        out.text("invoiceId", sale.invoice().value())
                .integer("revision", sale.revision())
                .object("payment", sale, LedgerContentFormat::writePayment)
                .text("goods", sale.goods().value());
        LedgerSumsJson.count("fiscalNumber", sale.number().value(), out);
        return LedgerSumsJson.write(sale.total(), sale.vat(), out);
    }

    private static void writePayment(LedgerContent.Sale sale, JsonWriter out) {
        out.optionalText("sum", sale.sum().map(Object::toString))
                .optionalInstant("paidAt", sale.paidAt())
                .instant("receivedAt", sale.receivedAt());
    }

    private static JsonWriter write(LedgerContent.GivenBack back, JsonWriter out) {
        out.text("refundId", back.refund().value());
        LedgerSumsJson.count("creditNoteNumber", back.number().value(), out);
        return LedgerSumsJson.write(back.total(), back.vat(), out);
    }

    private static JsonWriter write(LedgerContent.Flagged flagged, JsonWriter out) {
        return out.text("flag", flagged.flag().label());
    }

    @Override
    public LedgerContent read(String document) {
        return JsonReading.restore(document, LedgerContentFormat::read);
    }

    private static LedgerContent read(JsonObject in) {
        InstitutionInvoiceId receipt = in.required("institutionInvoiceId", text().as(InstitutionInvoiceId::new));
        return switch (in.required("kind", oneOf(LedgerContent.Kind.class))) {
            case PAID -> sale(receipt, in);
            case CREDIT_NOTE -> givenBack(receipt, in);
            case FLAG -> new LedgerContent.Flagged(receipt, in.required("flag", ReceiptFormat.FLAG));
        };
    }

    private static LedgerContent sale(InstitutionInvoiceId receipt, JsonObject in) {
        JsonValue<Money> money = LedgerSumsJson.money(in);
        Paid paid = in.required("payment", JsonValue.object(LedgerContentFormat::paid));
        return new LedgerContent.Sale(
                receipt,
                in.required("invoiceId", text().as(InvoiceId::new)),
                in.required("revision", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                in.required("fiscalNumber", LedgerSumsJson.COUNT.as(FiscalNumber::new)),
                in.required("total", money),
                in.list("vat", ANY_NUMBER, LedgerSumsJson.group(money)),
                paid.sum(),
                paid.at(),
                paid.receivedAt(),
                in.required("goods", text().as(Sha256::new)));
    }

    /** What the ledger keeps of a payment. */
    private record Paid(Optional<BigDecimal> sum, Optional<Instant> at, Instant receivedAt) {}

    private static Paid paid(JsonObject in) {
        return new Paid(
                in.optional("sum", decimal()), in.optional("paidAt", instant()), in.required("receivedAt", instant()));
    }

    private static LedgerContent givenBack(InstitutionInvoiceId receipt, JsonObject in) {
        JsonValue<Money> money = LedgerSumsJson.money(in);
        return new LedgerContent.GivenBack(
                receipt,
                in.required("creditNoteNumber", LedgerSumsJson.COUNT.as(CreditNoteNumber::new)),
                in.required("refundId", text().as(RefundId::new)),
                in.required("total", money),
                in.list("vat", ANY_NUMBER, LedgerSumsJson.group(money)));
    }

    @Override
    public String goods(Receipt receipt) {
        return JsonWriter.object(out -> out.object("cart", receipt.cart(), StoredCartJson::write)
                .object("priced", receipt.priced(), StoredPriceJson::write));
    }
}
