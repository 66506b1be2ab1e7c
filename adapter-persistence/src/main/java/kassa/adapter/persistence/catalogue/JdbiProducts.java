package kassa.adapter.persistence.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.Products;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import org.jdbi.v3.core.Handle;

/** Products in a table, each as a document, and their barcodes in another. */
public final class JdbiProducts implements Products {

    private final Session session;
    private final ProductTables tables;

    private JdbiProducts(Session session, DocumentFormat<Product> format) {
        this.session = session;
        this.tables = new ProductTables(format);
    }

    public static Products in(Store store, DocumentFormat<Product> format) {
        return new JdbiProducts(store.session(), format);
    }

    /** By id first: a barcode that a product found so bears leads to no other. Most carts are answered by one statement. */
    @Override
    public List<Product> find(InstitutionId institution, Collection<ProductId> ids, Collection<Barcode> barcodes) {
        return session.ask(handle -> {
            List<Product> named =
                    tables.withIds(handle, institution, distinct(ids.stream().map(ProductId::value)));
            Set<String> borne = keys(named);
            Stream<String> left = barcodes.stream().map(Barcode::key).filter(key -> !borne.contains(key));
            return union(named, tables.withBarcodes(handle, institution, distinct(left)));
        });
    }

    @Override
    public Map<String, ProductId> owners(InstitutionId institution, Collection<Barcode> barcodes) {
        String[] keys = distinct(barcodes.stream().map(Barcode::key));
        return session.ask(handle -> tables.owners(handle, institution, keys));
    }

    @Override
    public List<ProductId> active(InstitutionId institution, Optional<ProductId> after, int limit) {
        return session.ask(handle -> tables.active(handle, institution, after, limit));
    }

    @Override
    public void save(InstitutionId institution, List<Product> products) {
        session.change(handle -> products.isEmpty() ? products : save(handle, institution, products));
    }

    /** The version comes first: it lets in one unit of work after the other. */
    private List<Product> save(Handle handle, InstitutionId institution, List<Product> products) {
        long version = CatalogueVersions.next(handle, institution);
        List<Product> changed = union(products, bereft(handle, institution, products));
        tables.delete(handle, institution, changed);
        tables.insert(handle, institution, changed, version);
        return changed;
    }

    @Override
    public long version(InstitutionId institution) {
        return session.ask(handle -> CatalogueVersions.current(handle, institution));
    }

    @Override
    public Stream<IndexEntry> changedSince(InstitutionId institution, long version) {
        return ChangedProducts.since(
                version, place -> session.ask(handle -> tables.changedBehind(handle, institution, place)));
    }

    /** The products from which these take a barcode, without it. */
    private List<Product> bereft(Handle handle, InstitutionId institution, List<Product> products) {
        Set<String> taken = keys(products);
        Set<ProductId> ids = products.stream().map(Product::id).collect(Collectors.toSet());
        return tables.withBarcodes(handle, institution, distinct(taken.stream())).stream()
                .filter(owner -> !ids.contains(owner.id()))
                .map(owner -> owner.withBarcodes(owner.barcodes().stream()
                        .filter(code -> !taken.contains(code.key()))
                        .toArray(Barcode[]::new)))
                .toList();
    }

    private static Set<String> keys(List<Product> products) {
        return products.stream()
                .flatMap(product -> product.barcodes().stream())
                .map(Barcode::key)
                .collect(Collectors.toSet());
    }

    private static List<Product> union(List<Product> some, List<Product> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String[] distinct(Stream<String> texts) {
        return texts.distinct().toArray(String[]::new);
    }
}
