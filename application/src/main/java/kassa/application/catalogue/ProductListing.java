package kassa.application.catalogue;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.LangCode;

/**
 * A page of a list of products that are on sale.
 *
 * @param language of the customer
 * @param subset which of them
 * @param order by what, then by id; if absent, the best match first, or by name where nothing is to be matched
 * @param descending whether the largest comes first; what is alike stands by id, upwards
 * @param page from 1
 * @param limit how many products a page has
 */
public record ProductListing(
        LangCode language, Subset subset, Optional<ProductOrder> order, boolean descending, int page, int limit) {

    /**
     * Which products are listed.
     *
     * @param name their name, as in a {@link NameSearch}; any if absent
     * @param category the name of a category in which they stand or of one above it; any if absent
     */
    public record Subset(Optional<String> name, Optional<String> category) {

        public Subset {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(category, "category");
        }
    }

    public ProductListing {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(subset, "subset");
        Objects.requireNonNull(order, "order");
        if (page < 1 || limit < 1) {
            throw new IllegalArgumentException("pages are counted from 1 and have at least one product");
        }
    }

    /** How many products stand on the pages before. */
    public long offset() {
        return (page - 1L) * limit;
    }
}
