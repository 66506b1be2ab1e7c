package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;

/** A category: {@code {"id": "milk", "name": "Piim", "parentId": "dairy"}}. */
public final class CategoryJson {

    private static final int MAX_ID = 100;
    private static final JsonValue<CategoryId> ID = JsonValue.text(MAX_ID).as(CategoryId::new);

    public static final JsonValue<Category> VALUE = JsonValue.object(CategoryJson::read);

    private CategoryJson() {}

    private static Category read(JsonObject in) {
        return new Category(
                in.required("id", ID), in.required("name", TranslatedTextJson.VALUE), in.optional("parentId", ID));
    }

    public static void write(Category category, JsonWriter out) {
        out.text("id", category.id().value())
                .object("name", category.name(), TranslatedTextJson::write)
                .optionalText("parentId", category.parent().map(CategoryId::value));
    }
}
