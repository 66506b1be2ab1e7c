package kassa.application.port.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.CountedCategory;
import kassa.application.catalogue.FoundProducts;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.NameSearch;
import kassa.application.catalogue.ProductListing;
import kassa.application.catalogue.ProductOrder;
import kassa.application.port.StorageUnavailable;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShelfPrice;
import kassa.domain.product.Barcode;

/** An index that looks at every product in turn. Thread-safe. */
public final class MemoryCatalogueIndex implements CatalogueIndex {

    private final Map<InstitutionId, Shop> shops = new HashMap<>();

    private record Shop(Institution store, long version, Map<String, IndexEntry> entries) {}

    @Override
    public synchronized OptionalLong version(InstitutionId store) {
        return shops.containsKey(store) ? OptionalLong.of(shops.get(store).version) : OptionalLong.empty();
    }

    @Override
    public void update(Institution store, long version, Stream<IndexEntry> changed) {
        List<IndexEntry> all = changed.toList();
        synchronized (this) {
            Map<String, IndexEntry> entries = new TreeMap<>(Optional.ofNullable(shops.get(store.id()))
                    .map(Shop::entries)
                    .orElse(Map.of()));
            for (IndexEntry entry : all) {
                entries.remove(entry.product().id().value());
                if (entry.product().active()) {
                    entries.put(entry.product().id().value(), entry);
                }
            }
            shops.put(store.id(), new Shop(store, version, entries));
        }
    }

    private synchronized Shop shop(InstitutionId store) {
        if (!shops.containsKey(store)) {
            throw new StorageUnavailable("the search index of " + store + " is still being made", null);
        }
        return shops.get(store);
    }

    @Override
    public FoundProducts named(InstitutionId store, NameSearch search) {
        Shop shop = shop(store);
        List<IndexEntry> found = ranked(shop.entries.values(), search.language(), search.name());
        return found(shop, found.stream().limit(search.limit()).toList(), Math.min(search.limit(), found.size()));
    }

    private static FoundProducts found(Shop shop, List<IndexEntry> entries, long count) {
        return new FoundProducts(entries.stream().map(IndexEntry::product).toList(), count, counts(shop));
    }

    private static List<IndexEntry> ranked(Collection<IndexEntry> entries, LangCode language, String name) {
        Function<IndexEntry, TranslatedText> names = entry -> entry.product().name();
        Comparator<IndexEntry> order = Comparator.comparingLong(IndexEntry::timesSold)
                .reversed()
                .thenComparing(names, SearchedName.alphabet(language))
                .thenComparing(entry -> entry.product().id().value());
        return matches(entries, SearchedName.of(language, name), names, order);
    }

    private static <T> List<T> matches(
            Collection<T> all, SearchedName asked, Function<T, TranslatedText> name, Comparator<T> order) {
        List<T> strict = matches(all, asked, name, order, SearchedName::strictTier);
        return strict.isEmpty() ? matches(all, asked, name, order, SearchedName::forgivingTier) : strict;
    }

    private static <T> List<T> matches(
            Collection<T> all,
            SearchedName asked,
            Function<T, TranslatedText> name,
            Comparator<T> order,
            BiFunction<SearchedName, TranslatedText, OptionalInt> tier) {
        Map<T, Integer> tiers = new LinkedHashMap<>();
        all.forEach(each -> tier.apply(asked, name.apply(each)).ifPresent(found -> tiers.put(each, found)));
        return tiers.keySet().stream()
                .sorted(Comparator.<T>comparingInt(tiers::get).thenComparing(order))
                .toList();
    }

    @Override
    public FoundProducts page(InstitutionId store, ProductListing listing) {
        Shop shop = shop(store);
        List<IndexEntry> shelved = listing.subset()
                .category()
                .map(name -> onShelves(shop, listing.language(), name))
                .orElse(List.copyOf(shop.entries.values()));
        List<IndexEntry> ranked = listing.subset()
                .name()
                .map(name -> ranked(shelved, listing.language(), name))
                .orElse(shelved);
        boolean keepsRank =
                listing.subset().name().isPresent() && listing.order().isEmpty();
        List<IndexEntry> all = keepsRank ? ranked : ordered(shop, ranked, listing);
        return found(
                shop, all.stream().skip(listing.offset()).limit(listing.limit()).toList(), all.size());
    }

    private static List<IndexEntry> ordered(Shop shop, List<IndexEntry> entries, ProductListing listing) {
        Comparator<IndexEntry> order = order(shop, listing);
        return entries.stream()
                .sorted((listing.descending() ? order.reversed() : order)
                        .thenComparing(entry -> entry.product().id().value()))
                .toList();
    }

    private static Comparator<IndexEntry> order(Shop shop, ProductListing listing) {
        return switch (listing.order().orElse(ProductOrder.NAME)) {
            case ID -> Comparator.comparing(entry -> entry.product().id().value());
            case BARCODE ->
                Comparator.comparing(entry -> entry.product().barcodes().stream()
                        .findFirst()
                        .map(Barcode::value)
                        .orElse(""));
            case NAME ->
                Comparator.comparing(entry -> entry.product().name(), SearchedName.alphabet(listing.language()));
            case PRICE ->
                Comparator.comparing(entry -> ShelfPrice.of(entry.product().price(), PriceTerms.of(shop.store))
                        .gross());
            case VAT_RATE ->
                Comparator.comparing(entry -> entry.product().price().vatRate().percent());
            case POPULARITY -> Comparator.comparing(IndexEntry::timesSold);
        };
    }

    private static List<IndexEntry> onShelves(Shop shop, LangCode language, String name) {
        Set<CategoryId> named = matches(categories(shop), language, name).stream()
                .map(each -> each.category().id())
                .collect(Collectors.toSet());
        return shop.entries.values().stream()
                .filter(entry -> shelves(shop, entry.product()).stream().anyMatch(named::contains))
                .toList();
    }

    @Override
    public List<CountedCategory> categories(InstitutionId store, NameSearch search) {
        return matches(categories(shop(store)), search.language(), search.name()).stream()
                .limit(search.limit())
                .toList();
    }

    private static List<CountedCategory> matches(List<CountedCategory> all, LangCode language, String name) {
        return matches(
                all, SearchedName.of(language, name), each -> each.category().name(), order(language));
    }

    private static Comparator<CountedCategory> order(LangCode language) {
        return Comparator.<CountedCategory, TranslatedText>comparing(
                        each -> each.category().name(), SearchedName.alphabet(language))
                .thenComparing(each -> each.category().id().value());
    }

    @Override
    public List<CountedCategory> roots(InstitutionId store, LangCode language) {
        Shop shop = shop(store);
        Map<CategoryId, Category> known = known(shop);
        return categories(shop).stream()
                .filter(each ->
                        each.category().parent().filter(known::containsKey).isEmpty())
                .sorted(order(language))
                .toList();
    }

    @Override
    public synchronized Map<CategoryId, Integer> onSale(InstitutionId store) {
        return shops.containsKey(store) ? counts(shops.get(store)) : Map.of();
    }

    private static List<CountedCategory> categories(Shop shop) {
        Map<CategoryId, Integer> counts = counts(shop);
        return known(shop).values().stream()
                .map(category -> new CountedCategory(category, counts.get(category.id())))
                .toList();
    }

    private static Map<CategoryId, Integer> counts(Shop shop) {
        Map<CategoryId, Integer> counts = new HashMap<>();
        shop.entries
                .values()
                .forEach(entry -> shelves(shop, entry.product()).forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private static Map<CategoryId, Category> known(Shop shop) {
        Map<CategoryId, Category> known = new LinkedHashMap<>();
        shop.entries
                .values()
                .forEach(entry ->
                        entry.product().categories().forEach(category -> known.putIfAbsent(category.id(), category)));
        return known;
    }

    /** The shelves that it names and those above them. */
    private static Set<CategoryId> shelves(Shop shop, Product product) {
        Map<CategoryId, Category> known = known(shop);
        Set<CategoryId> all = new HashSet<>();
        for (Category each : product.categories()) {
            Optional<Category> next = Optional.of(each);
            while (next.isPresent() && all.add(next.get().id())) {
                next = known.get(next.get().id()).parent().map(known::get);
            }
        }
        return all;
    }
}
