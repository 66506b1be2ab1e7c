package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.catalogue.CountedCategory;
import kassa.domain.catalogue.CategoryId;

/** The platform's Category: {@code {"id": "milk", "translatableName": {..}, "numberOfProducts": 12, "parentId": "dairy"}}. */
public final class CountedCategoryJson {

    private CountedCategoryJson() {}

    public static void write(CountedCategory counted, JsonWriter out) {
        out.text("id", counted.category().id().value())
                .object("translatableName", counted.category().name(), TranslatedTextJson::writeForPlatform)
                .integer("numberOfProducts", counted.onSale())
                .optionalText("parentId", counted.category().parent().map(CategoryId::value));
    }
}
