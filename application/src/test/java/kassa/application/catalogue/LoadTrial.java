package kassa.application.catalogue;

import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.product.ProductId;

/** A store into which catalogue files are loaded. */
final class LoadTrial {

    private final MemoryStore memory = new MemoryStore();
    private final CatalogueUpkeep catalogue;

    private LoadTrial(Institution store, ToLongFunction<String> fingerprint) {
        catalogue = new CatalogueService(memory.transactions(), memory.institutions(), memory.products(), fingerprint);
        memory.transactions().write(() -> {
            memory.institutions().save(store);
            return store;
        });
    }

    static LoadTrial open() {
        return in(institution(STORE));
    }

    static LoadTrial in(Institution store) {
        return new LoadTrial(store, Fingerprints::of);
    }

    /** With fingerprints that are the same very often. */
    static LoadTrial withPoorFingerprints() {
        return new LoadTrial(institution(STORE), text -> text.hashCode() & 3);
    }

    LoadTrial having(Product... products) {
        catalogue.put(STORE, List.of(products));
        return this;
    }

    LoadReport load(LoadMode mode, ProductRow... rows) {
        return catalogue.load(file(mode, false, rows));
    }

    LoadReport tryOut(LoadMode mode, ProductRow... rows) {
        return catalogue.load(file(mode, true, rows));
    }

    private static LoadCatalogue file(LoadMode mode, boolean dryRun, ProductRow... rows) {
        return new LoadCatalogue(STORE, () -> Stream.of(rows), mode, dryRun, LoadProgress.UNWATCHED);
    }

    /** Rows from line 2 on, one for each product. */
    static ProductRow[] rows(Product... products) {
        return IntStream.range(0, products.length)
                .mapToObj(i -> new ProductRow.Good(i + 2, products[i]))
                .toArray(ProductRow[]::new);
    }

    /** The products with these ids, as far as they are there. */
    List<Product> products(String... ids) {
        List<ProductId> wanted = Stream.of(ids).map(ProductId::new).toList();
        return memory.transactions().read(() -> memory.products().find(STORE, wanted, List.of()));
    }
}
