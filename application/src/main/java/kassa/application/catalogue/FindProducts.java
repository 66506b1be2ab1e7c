package kassa.application.catalogue;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.product.Barcode;

/**
 * A customer's wish to see a page of the products on sale.
 *
 * @param order by what; if absent, the best match first, or by name where nothing is to be matched
 * @param descending whether the largest comes first
 * @param page from 1
 * @param limit how many products a page has
 */
public record FindProducts(
        Customer customer, Wanted wanted, Optional<ProductOrder> order, boolean descending, int page, int limit) {

    /**
     * Which products: those for which all holds that is present; all of them if nothing is.
     *
     * @param barcode the one that is on the product, to be scanned; if present, nothing else is
     */
    public record Wanted(Optional<Barcode> barcode, Optional<String> name, Optional<String> category) {

        public Wanted {
            Objects.requireNonNull(barcode, "barcode");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(category, "category");
            if (barcode.isPresent() && (name.isPresent() || category.isPresent())) {
                throw new IllegalArgumentException("a barcode names one product, whatever it is called");
            }
        }
    }

    public FindProducts {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(order, "order");
    }

    ProductListing listing() {
        return new ProductListing(
                customer.language(),
                new ProductListing.Subset(wanted.name(), wanted.category()),
                order,
                descending,
                page,
                limit);
    }
}
