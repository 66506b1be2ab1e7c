package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.object;

import java.time.Instant;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;

/**
 * A revision of an invoice as JSON to keep: {@code {"version": 1, "revision": 1, "receivedAt": "..", "deviations": [..],
 * "invoice": {..}}}.
 *
 * <p>Exact: what is read equals what was written. A document that was altered so that it breaks a rule is refused by that
 * rule; one with a field or a word that this version does not know is not read at all. The version counts changes of the
 * format; a later one reads all earlier documents.
 */
public final class InvoiceFormat implements DocumentFormat<InvoiceRevision> {

    private static final int VERSION = 1;

    @Override
    public String write(InvoiceRevision revision) {
        return JsonWriter.object(revision, InvoiceFormat::write);
    }

    @Override
    public InvoiceRevision read(String document) {
        return JsonReading.restore(document, InvoiceFormat::read);
    }

    private static InvoiceRevision read(JsonObject in) {
        in.required("version", integer(VERSION, VERSION));
        int revision = in.required("revision", integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
        Instant receivedAt = in.required("receivedAt", instant());
        Invoice invoice = in.required("invoice", object(InvoiceJson::stored));
        return new InvoiceRevision(invoice, revision, receivedAt, in.required("deviations", DeviationJson.LIST));
    }

    private static void write(InvoiceRevision revision, JsonWriter out) {
        out.integer("version", VERSION)
                .integer("revision", revision.revision())
                .instant("receivedAt", revision.receivedAt())
                .list("deviations", revision.deviations(), DeviationJson::write)
                .object("invoice", revision.invoice(), InvoiceJson::write);
    }
}
