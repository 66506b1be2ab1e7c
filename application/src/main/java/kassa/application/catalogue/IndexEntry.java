package kassa.application.catalogue;

import java.util.Objects;
import kassa.domain.catalogue.Product;

/**
 * A product with what an index has to know of it.
 *
 * @param timesSold on how many receipts that were paid it stood
 */
public record IndexEntry(Product product, long timesSold) {

    public IndexEntry {
        Objects.requireNonNull(product, "product");
    }
}
