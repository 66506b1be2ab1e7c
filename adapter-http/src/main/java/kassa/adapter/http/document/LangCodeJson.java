package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonValue;
import kassa.domain.catalogue.LangCode;

/** A language: {@code "ET"}, in lower case too. */
public final class LangCodeJson {

    public static final JsonValue<LangCode> VALUE = JsonValue.text().as(LangCode::new);

    private LangCodeJson() {}
}
