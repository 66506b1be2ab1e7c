package kassa.application.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A page of the products that were looked for.
 *
 * @param lastPage the number of the last page that has products; 1 if there are none
 * @param totalCount how many products there are on all pages
 */
public record ProductPage(List<FoundProduct> products, long lastPage, long totalCount) {

    public ProductPage {
        products = List.copyOf(products);
    }

    /** One of several pages with at most {@code limit} products each. */
    static ProductPage of(List<FoundProduct> products, long totalCount, int limit) {
        return new ProductPage(products, Math.max(1, (totalCount + limit - 1) / limit), totalCount);
    }

    /** A page of a list that has one product or none. */
    static ProductPage of(Optional<FoundProduct> only, int page) {
        List<FoundProduct> all = only.stream().toList();
        return new ProductPage(page == 1 ? all : List.of(), 1, all.size());
    }
}
