package kassa.application.catalogue;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
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
    private final ToLongFunction<String> fingerprint;

    /** @param fingerprint tells ids and barcodes of a file apart, nearly always */
    CatalogueService(
            Transactions transactions,
            Institutions institutions,
            Products products,
            ToLongFunction<String> fingerprint) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.products = products;
        this.fingerprint = fingerprint;
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
        CatalogueCheck check = CatalogueCheck.of(
                file, store, fingerprint, codes -> transactions.read(() -> products.owners(store.id(), codes)));
        LoadOutcome outcome = check.passes() ? take(file, check) : LoadOutcome.NOTHING;
        return new LoadReport(check.rows(), check.faults(), check.warnings(), outcome, check.passes());
    }

    private LoadOutcome take(LoadCatalogue file, CatalogueCheck check) {
        Supplier<LoadOutcome> work = () -> new CatalogueLoad(products, file, check).run();
        return file.dryRun() ? transactions.read(work) : transactions.write(work);
    }
}
