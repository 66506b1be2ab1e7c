package kassa.application.port.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.Products;
import kassa.application.port.StaleVersion;
import kassa.application.port.memory.Tables.CodeKey;
import kassa.application.port.memory.Tables.ProductKey;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

final class MemoryProducts implements Products {

    private final MemoryTransactions units;

    MemoryProducts(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<Product> find(InstitutionId institution, Collection<ProductId> ids, Collection<Barcode> barcodes) {
        return units.see(tables -> {
            Stream<ProductId> borne = barcodes.stream()
                    .map(code -> new CodeKey(institution, code.key()))
                    .flatMap(key -> tables.barcodes().find(key).stream());
            return Stream.concat(ids.stream(), borne)
                    .distinct()
                    .flatMap(id -> tables.products().find(new ProductKey(institution, id)).stream())
                    .toList();
        });
    }

    @Override
    public Map<String, ProductId> owners(InstitutionId institution, Collection<Barcode> barcodes) {
        return units.see(tables -> {
            Map<String, ProductId> owners = new TreeMap<>();
            barcodes.forEach(code -> tables.barcodes()
                    .find(new CodeKey(institution, code.key()))
                    .ifPresent(owner -> owners.put(code.key(), owner)));
            return owners;
        });
    }

    @Override
    public List<ProductId> active(InstitutionId institution, Optional<ProductId> after, int limit) {
        return units.see(tables -> tables.products()
                .keys()
                .filter(key -> key.institution().equals(institution))
                .filter(key ->
                        tables.products().find(key).filter(Product::active).isPresent())
                .map(ProductKey::product)
                .sorted(Comparator.comparing(ProductId::value))
                .filter(id ->
                        after.isEmpty() || id.value().compareTo(after.get().value()) > 0)
                .limit(limit)
                .toList());
    }

    @Override
    public void save(InstitutionId institution, List<Product> products) {
        units.change(tables -> {
            requireDistinct(products);
            if (!products.isEmpty()) {
                tables.catalogueVersions().put(institution, version(tables, institution) + 1);
            }
            products.forEach(product -> remove(tables, institution, product.id()));
            products.forEach(product -> bereave(tables, institution, product.barcodes()));
            products.forEach(product -> put(tables, institution, product));
        });
    }

    private static void requireDistinct(List<Product> products) {
        Set<Object> seen = new HashSet<>();
        boolean distinct = products.stream()
                .flatMap(product -> Stream.concat(
                        Stream.of(product.id()), product.barcodes().stream().map(Barcode::key)))
                .allMatch(seen::add);
        if (!distinct) {
            throw new StaleVersion("a product or a barcode comes in twice");
        }
    }

    private static void remove(Tables tables, InstitutionId institution, ProductId id) {
        ProductKey key = new ProductKey(institution, id);
        tables.products()
                .find(key)
                .ifPresent(before -> before.barcodes()
                        .forEach(code -> tables.barcodes().remove(new CodeKey(institution, code.key()))));
        tables.products().remove(key);
    }

    /** Takes the barcodes from those who bear them now. */
    private static void bereave(Tables tables, InstitutionId institution, List<Barcode> taken) {
        for (Barcode code : taken) {
            tables.barcodes()
                    .find(new CodeKey(institution, code.key()))
                    .flatMap(owner -> tables.products().find(new ProductKey(institution, owner)))
                    .ifPresent(owner -> bereave(tables, institution, owner, code));
        }
    }

    private static void bereave(Tables tables, InstitutionId institution, Product owner, Barcode taken) {
        Barcode[] left = owner.barcodes().stream()
                .filter(code -> !code.key().equals(taken.key()))
                .toArray(Barcode[]::new);
        remove(tables, institution, owner.id());
        put(tables, institution, owner.withBarcodes(left));
    }

    private static void put(Tables tables, InstitutionId institution, Product product) {
        tables.products().put(new ProductKey(institution, product.id()), product);
        product.barcodes().forEach(code -> tables.barcodes().put(new CodeKey(institution, code.key()), product.id()));
        tables.productVersions().put(new ProductKey(institution, product.id()), version(tables, institution));
    }

    @Override
    public long version(InstitutionId institution) {
        return units.see(tables -> version(tables, institution));
    }

    static long version(Tables tables, InstitutionId institution) {
        return tables.catalogueVersions().find(institution).orElse(0L);
    }

    @Override
    public Stream<IndexEntry> changedSince(InstitutionId institution, long version) {
        return units.see(tables -> tables.products()
                .keys()
                .filter(key -> key.institution().equals(institution))
                .filter(key -> versionOf(tables, key) > version)
                .sorted(Comparator.<ProductKey>comparingLong(key -> versionOf(tables, key))
                        .thenComparing(key -> key.product().value()))
                .map(key -> new IndexEntry(
                        tables.products().find(key).orElseThrow(),
                        tables.timesSold().find(key).orElse(0L))));
    }

    private static long versionOf(Tables tables, ProductKey key) {
        return tables.productVersions().find(key).orElseThrow();
    }
}
