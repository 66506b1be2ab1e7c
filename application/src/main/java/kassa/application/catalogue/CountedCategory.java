package kassa.application.catalogue;

import java.util.Objects;
import kassa.domain.catalogue.Category;

/**
 * A category and what it has.
 *
 * @param onSale how many products it has on sale, itself and below; at least one
 */
public record CountedCategory(Category category, int onSale) {

    public CountedCategory {
        Objects.requireNonNull(category, "category");
    }
}
