package kassa.application.catalogue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.product.Barcode;

/**
 * Finds what a store has on sale, for a customer who scans, types or browses.
 *
 * <p>Every method throws a {@link kassa.domain.rule.RuleViolation} {@code node.unknown-institution} if there is no such
 * store, and those that look for names a {@link kassa.application.port.StorageUnavailable} while its catalogue cannot be
 * searched yet.
 */
@DrivingPort
public interface ProductSearch {

    /** A page of the products that are wanted; none if a barcode leads to none. */
    ProductPage page(FindProducts wanted);

    /**
     * The product that a scanned code is on, with the price that will be charged.
     *
     * @throws kassa.domain.rule.RuleViolation {@code catalogue.unknown-product} also if it is not sold any more,
     *     {@code catalogue.misread-barcode}, {@code pricing.not-for-sale} if it cannot be sold at the price on its label
     */
    FoundProduct byBarcode(Customer customer, Barcode code);

    /** The products whose names match, the best first: see {@link CatalogueIndex}. */
    List<FoundProduct> byName(Customer customer, String name);

    /** The categories whose names match, the best first; those that stand below no other if there is no name. */
    List<CountedCategory> categories(Customer customer, Optional<String> name);

    /**
     * The use cases over these ports.
     *
     * @param limit how many products or categories a search by name finds at most
     */
    static ProductSearch over(
            Transactions transactions,
            Institutions institutions,
            Products products,
            LoyaltyProgrammes programmes,
            CatalogueIndex index,
            InstantSource clock,
            int limit) {
        return new ProductSearchService(transactions, institutions, products, programmes, index, clock, limit);
    }
}
