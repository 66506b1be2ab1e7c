package kassa.application.catalogue;

import java.util.List;
import java.util.Map;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Product;

/**
 * Products that were found in one state of a catalogue.
 *
 * @param totalCount how many there are on all pages
 * @param onSale how many products each category has on sale, itself and below
 */
public record FoundProducts(List<Product> products, long totalCount, Map<CategoryId, Integer> onSale) {

    public FoundProducts {
        products = List.copyOf(products);
        onSale = Map.copyOf(onSale);
    }
}
