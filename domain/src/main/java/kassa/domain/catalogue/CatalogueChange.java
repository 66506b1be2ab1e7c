package kassa.domain.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * What new product data changes in a catalogue.
 *
 * @param changed the products that are new or other than before
 * @param unchanged how many of the products given are as they were
 */
public record CatalogueChange(List<Product> changed, int unchanged) {

    public CatalogueChange {
        changed = List.copyOf(changed);
    }

    /**
     * The change that {@code incoming} makes.
     *
     * @param existing every product that has the id or a barcode of one that comes in
     * @throws RuleViolation {@code catalogue.distinct} if a product comes in twice, {@code catalogue.barcode-taken} if
     *     two products would then bear one barcode; each naming all places, such as {@code 3/barcodes/0}
     */
    public static CatalogueChange between(Collection<Product> existing, List<Product> incoming) {
        requireDistinct(incoming);
        Map<ProductId, Product> before = new HashMap<>();
        existing.forEach(product -> before.put(product.id(), product));
        requireBarcodesFree(before, incoming);
        List<Product> changed = incoming.stream()
                .filter(product -> !product.equals(before.get(product.id())))
                .toList();
        return new CatalogueChange(changed, incoming.size() - changed.size());
    }

    private static void requireDistinct(List<Product> incoming) {
        Set<ProductId> seen = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            if (!seen.add(incoming.get(i).id())) {
                breaches.add(new Breach(i + "/id", incoming.get(i).id() + " stands in the list twice"));
            }
        }
        refuse(CatalogueRule.DISTINCT, "a product comes in twice", breaches);
    }

    private static void requireBarcodesFree(Map<ProductId, Product> before, List<Product> incoming) {
        Map<String, ProductId> owners = ownersLeft(before, incoming);
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            claim(incoming.get(i), i, owners, breaches);
        }
        refuse(CatalogueRule.BARCODE_TAKEN, "a barcode belongs to another product", breaches);
    }

    /** Who bears which barcode among the products that stay as they are. */
    private static Map<String, ProductId> ownersLeft(Map<ProductId, Product> before, List<Product> incoming) {
        Map<ProductId, Product> left = new LinkedHashMap<>(before);
        incoming.forEach(product -> left.remove(product.id()));
        Map<String, ProductId> owners = new HashMap<>();
        left.values().forEach(product -> product.barcodes().forEach(code -> owners.put(code.key(), product.id())));
        return owners;
    }

    private static void claim(Product product, int position, Map<String, ProductId> owners, List<Breach> breaches) {
        for (int i = 0; i < product.barcodes().size(); i++) {
            Barcode code = product.barcodes().get(i);
            ProductId owner = owners.putIfAbsent(code.key(), product.id());
            if (owner != null) {
                breaches.add(
                        new Breach(position + "/barcodes/" + i, "barcode " + code + " belongs to product " + owner));
            }
        }
    }

    private static void refuse(CatalogueRule rule, String detail, List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new RuleViolation(rule, detail, breaches);
        }
    }
}
