package kassa.adapter.http.catalogue;

import kassa.adapter.http.document.FoundProductJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.catalogue.ProductPage;

/** The platform's Pageable of products: {@code {"result": [..], "lastPage": 3, "totalCount": 101}}. */
final class ProductPageJson {

    private ProductPageJson() {}

    static void write(ProductPage page, JsonWriter out) {
        out.list("result", page.products(), FoundProductJson::write)
                .integer("lastPage", page.lastPage())
                .integer("totalCount", page.totalCount());
    }
}
