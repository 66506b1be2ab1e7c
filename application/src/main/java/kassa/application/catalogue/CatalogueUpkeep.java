package kassa.application.catalogue;

import java.util.List;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;

/** Keeps the catalogues of the stores up to date. */
@DrivingPort
public interface CatalogueUpkeep {

    /**
     * Puts products in place of those with the same ids, all or none.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code catalogue.distinct},
     *     {@code catalogue.barcode-taken}; nothing is changed then
     */
    UpsertOutcome put(InstitutionId institution, List<Product> products);

    /**
     * Loads a file: checks all of it first, then takes its rows in one piece. A file with bad rows changes nothing, unless
     * bad rows are to be skipped. A dry run changes nothing at all, and tells what the file would change.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code catalogue.unreadable-file}, {@code
     *     catalogue.empty-replacement}; nothing is changed then
     */
    LoadReport load(LoadCatalogue file);

    /** The use cases over these ports. */
    static CatalogueUpkeep over(Transactions transactions, Institutions institutions, Products products) {
        return new CatalogueService(transactions, institutions, products, Fingerprints::of);
    }
}
