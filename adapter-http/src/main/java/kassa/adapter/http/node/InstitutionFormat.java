package kassa.adapter.http.node;

import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.node.Institution;

/** Stores as they are kept: the JSON of the admin API. */
public final class InstitutionFormat implements DocumentFormat<Institution> {

    @Override
    public String write(Institution store) {
        return JsonWriter.object(store, InstitutionJson::write);
    }

    @Override
    public Institution read(String document) {
        return JsonReading.restore(document, InstitutionJson::read);
    }
}
