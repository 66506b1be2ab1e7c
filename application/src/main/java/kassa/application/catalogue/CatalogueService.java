package kassa.application.catalogue;

import java.util.List;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.catalogue.CatalogueChange;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

final class CatalogueService implements CatalogueUpkeep {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Products products;

    CatalogueService(Transactions transactions, Institutions institutions, Products products) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.products = products;
    }

    @Override
    public UpsertOutcome put(InstitutionId institution, List<Product> incoming) {
        return transactions.write(() -> {
            Institution store = institutions.require(institution);
            return upsert(store.id(), incoming);
        });
    }

    private UpsertOutcome upsert(InstitutionId store, List<Product> incoming) {
        CatalogueChange change = CatalogueChange.between(alike(store, incoming), incoming);
        products.save(store, change.changed());
        return new UpsertOutcome(change.changed().size(), change.unchanged());
    }

    private List<Product> alike(InstitutionId store, List<Product> incoming) {
        return products.find(
                store,
                incoming.stream().map(Product::id).toList(),
                incoming.stream()
                        .flatMap(product -> product.barcodes().stream())
                        .toList());
    }

    @Override
    public LoadReport load(LoadCatalogue file) {
        Institution store = transactions.read(() -> institutions.require(file.institution()));
        CatalogueCheck check =
                CatalogueCheck.of(file, incoming -> transactions.read(() -> alike(store.id(), incoming)));
        boolean loads = check.faults().isEmpty() || file.skipBad();
        UpsertOutcome outcome =
                loads ? transactions.write(() -> store(store.id(), file, check)) : UpsertOutcome.NOTHING;
        return new LoadReport(check.rows(), check.faults(), outcome, loads);
    }

    private UpsertOutcome store(InstitutionId store, LoadCatalogue file, CatalogueCheck check) {
        try (Batches batches = Batches.of(file, LoadProgress.Stage.STORING)) {
            UpsertOutcome outcome = UpsertOutcome.NOTHING;
            for (List<ProductRow> batch : batches) {
                outcome = outcome.plus(replace(store, check.sound(batch)));
            }
            return outcome;
        }
    }

    /** Unlike {@link #upsert}: barcodes may go over between batches, which the check has found to come out right. */
    private UpsertOutcome replace(InstitutionId store, List<Product> incoming) {
        List<Product> before =
                products.find(store, incoming.stream().map(Product::id).toList(), List.of());
        CatalogueChange change = CatalogueChange.between(before, incoming);
        products.save(store, change.changed());
        return new UpsertOutcome(change.changed().size(), change.unchanged());
    }
}
