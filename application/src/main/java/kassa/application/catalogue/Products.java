package kassa.application.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.port.DrivenPort;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/** The products of all stores, those no longer sold among them. */
@DrivenPort
public interface Products {

    /** Every product of the store that has one of the ids or bears one of the barcodes, each once. */
    List<Product> find(InstitutionId institution, Collection<ProductId> ids, Collection<Barcode> barcodes);

    /** Every product of the store that one of the lines names by id, by barcode, or by a code that tells a weight or price. */
    default List<Product> named(Institution store, List<RequestedLine> lines) {
        return find(
                store.id(),
                lines.stream()
                        .flatMap(line -> line.product().stream())
                        .distinct()
                        .toList(),
                lines.stream()
                        .flatMap(line -> line.codes(store.barcodeProfile()).stream())
                        .distinct()
                        .toList());
    }

    /** Who bears which of the barcodes in the store, by the {@linkplain Barcode#key key} of each. */
    Map<String, ProductId> owners(InstitutionId institution, Collection<Barcode> barcodes);

    /**
     * The first products of the store behind {@code after} that are sold, in an order that stays the same.
     *
     * @param limit as many at most; fewer come at the end only
     */
    List<ProductId> active(InstitutionId institution, Optional<ProductId> after, int limit);

    /**
     * Keeps these products in place of those with the same ids. A barcode that another product of the store bore until
     * now goes over to the new one.
     */
    void save(InstitutionId institution, List<Product> products);

    /**
     * The version of the store's catalogue: it grows with everything that is saved, and what is saved with a version is
     * kept before anything with a greater one. 0 if nothing ever was.
     */
    long version(InstitutionId institution);

    /**
     * The products that have been saved since the catalogue had that version, by version and id; read as they are used,
     * within the running unit of work.
     */
    Stream<IndexEntry> changedSince(InstitutionId institution, long version);
}
