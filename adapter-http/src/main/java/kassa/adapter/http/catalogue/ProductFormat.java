package kassa.adapter.http.catalogue;

import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.Product;

/** Products as they are kept: the JSON of the admin API. */
public final class ProductFormat implements DocumentFormat<Product> {

    @Override
    public String write(Product product) {
        return JsonWriter.object(product, ProductJson::write);
    }

    @Override
    public Product read(String document) {
        return JsonReading.restore(document, ProductJson::readKept);
    }
}
