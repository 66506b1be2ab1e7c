package kassa.adapter.http.catalogue;

import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.catalogue.CountedCategory;
import kassa.domain.catalogue.CategoryId;

/** The platform's Category: {@code {"id": "milk", "translatableName": {..}, "numberOfProducts": 12, "parentId": "dairy"}}. */
final class CountedCategoryJson {

    private CountedCategoryJson() {}

    static void write(CountedCategory counted, JsonWriter out) {
        out.text("id", counted.category().id().value())
                .object("translatableName", counted.category().name(), TranslatedTextJson::writeForPlatform)
                .integer("numberOfProducts", counted.onSale())
                .optionalText("parentId", counted.category().parent().map(CategoryId::value));
    }
}
