package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.application.catalogue.CountedCategory;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Product;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * The categories of the products on sale, and how many products each has.
 *
 * <p>A product stands in the categories that it names and in those above them, as far as any product tells of these. They
 * are counted anew for each state of the index: products that name the same categories are counted together, and one of
 * them tells what these are.
 */
final class ShelvedCategories {

    private final Map<CategoryId, Category> known = new LinkedHashMap<>();
    private final Map<CategoryId, Integer> counts = new HashMap<>();

    /** Products that name the same categories. */
    private record Shelf(int product, int size) {

        Shelf with(Shelf other) {
            return new Shelf(product, size + other.size);
        }
    }

    private ShelvedCategories() {}

    static ShelvedCategories of(IndexSearcher searcher, IndexDocuments documents) throws IOException {
        ShelvedCategories categories = new ShelvedCategories();
        Map<Set<CategoryId>, Integer> sizes = new LinkedHashMap<>();
        StoredFields stored = searcher.storedFields();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (Map.Entry<Set<CategoryId>, Shelf> each : shelves(leaf).entrySet()) {
                Shelf shelf = each.getValue();
                if (sizes.merge(each.getKey(), shelf.size, Integer::sum) == shelf.size) {
                    categories.learn(documents.read(stored.document(leaf.docBase + shelf.product)));
                }
            }
        }
        sizes.forEach(categories::count);
        return categories;
    }

    /** One product of each shelf is enough; reading one of each part of the index would take most of the time. */
    private void learn(Product product) {
        product.categories().forEach(category -> known.putIfAbsent(category.id(), category));
    }

    private static Map<Set<CategoryId>, Shelf> shelves(LeafReaderContext leaf) throws IOException {
        Map<List<Long>, Shelf> shelves = new LinkedHashMap<>();
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexFields.CATEGORY);
        Bits live = leaf.reader().getLiveDocs();
        for (int product = 0; product < leaf.reader().maxDoc(); product++) {
            if ((live == null || live.get(product)) && values.advanceExact(product)) {
                shelves.merge(named(values), new Shelf(product, 1), Shelf::with);
            }
        }
        Map<Set<CategoryId>, Shelf> byId = new LinkedHashMap<>();
        for (Map.Entry<List<Long>, Shelf> shelf : shelves.entrySet()) {
            byId.put(ids(values, shelf.getKey()), shelf.getValue());
        }
        return byId;
    }

    private static Set<CategoryId> ids(SortedSetDocValues values, List<Long> named) throws IOException {
        Set<CategoryId> ids = new HashSet<>();
        for (long number : named) {
            ids.add(new CategoryId(values.lookupOrd(number).utf8ToString()));
        }
        return ids;
    }

    private static List<Long> named(SortedSetDocValues values) throws IOException {
        List<Long> named = new ArrayList<>(values.docValueCount());
        for (int i = 0; i < values.docValueCount(); i++) {
            named.add(values.nextOrd());
        }
        return named;
    }

    private void count(Set<CategoryId> named, int size) {
        withThoseAbove(named).forEach(id -> counts.merge(id, size, Integer::sum));
    }

    /** Each once, so that categories which stand above each other come to an end. */
    private Set<CategoryId> withThoseAbove(Set<CategoryId> named) {
        Set<CategoryId> all = new LinkedHashSet<>();
        for (CategoryId each : named) {
            Optional<CategoryId> next = Optional.of(each);
            while (next.isPresent() && known.containsKey(next.get()) && all.add(next.get())) {
                next = known.get(next.get()).parent();
            }
        }
        return all;
    }

    Map<CategoryId, Integer> onSale() {
        return Map.copyOf(counts);
    }

    List<CountedCategory> all() {
        return known.values().stream().map(this::counted).toList();
    }

    CountedCategory counted(Category category) {
        return new CountedCategory(category, counts.get(category.id()));
    }

    Category category(CategoryId id) {
        return known.get(id);
    }

    /** Those that stand below no other, as far as any product tells. */
    boolean isRoot(Category category) {
        return category.parent().filter(known::containsKey).isEmpty();
    }

    /** These categories and all that stand below them. */
    Set<CategoryId> withThoseBelow(Set<CategoryId> tops) {
        return known.keySet().stream()
                .filter(id -> withThoseAbove(Set.of(id)).stream().anyMatch(tops::contains))
                .collect(Collectors.toSet());
    }
}
