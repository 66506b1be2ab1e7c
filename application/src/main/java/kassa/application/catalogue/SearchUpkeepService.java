package kassa.application.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;

final class SearchUpkeepService implements SearchUpkeep {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Products products;
    private final CatalogueIndex index;

    SearchUpkeepService(Transactions transactions, Institutions institutions, Products products, CatalogueIndex index) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.products = products;
        this.index = index;
    }

    /**
     * Each store in a unit of work of its own: a large one keeps no snapshot open for the others, and one that cannot be read
     * does not keep them back. What failed first is thrown when all have had their turn.
     */
    @Override
    public int catchUp() {
        int changed = 0;
        List<RuntimeException> failures = new ArrayList<>();
        for (Institution store : transactions.read(institutions::all)) {
            try {
                changed += transactions.read(() -> catchUp(store));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
        return changed;
    }

    private int catchUp(Institution store) {
        long version = products.version(store.id());
        OptionalLong indexed = index.version(store.id());
        if (indexed.isPresent() && indexed.getAsLong() == version) {
            return 0;
        }
        try (Stream<IndexEntry> changed = products.changedSince(store.id(), indexed.orElse(0))) {
            index.update(store, version, changed);
        }
        return 1;
    }
}
