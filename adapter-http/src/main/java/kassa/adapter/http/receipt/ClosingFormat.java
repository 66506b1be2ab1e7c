package kassa.adapter.http.receipt;

import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.receipt.Closing;

/** A closing as JSON to keep, the same that the merchant sees. */
public final class ClosingFormat implements DocumentFormat<Closing> {

    @Override
    public String write(Closing closing) {
        return JsonWriter.object(closing, ClosingJson::write);
    }

    @Override
    public Closing read(String document) {
        return JsonReading.restore(document, ClosingJson::read);
    }
}
