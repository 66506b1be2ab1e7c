package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.application.catalogue.FoundProducts;
import kassa.application.catalogue.NameSearch;
import kassa.application.catalogue.ProductListing;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Product;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * One state of a store's index: what searches see until the next one takes its place.
 *
 * <p>Thread-safe. The reader counts who uses it, and is closed when nobody does.
 */
final class IndexState {

    /** So many products are put in order for each page anew; with more, an order of all pays from the second page on. */
    private static final int FIRST_PAGES = 2_000;

    private final DirectoryReader reader;
    private final long version;
    private final IndexDocuments documents;
    private final IndexSearcher searcher;
    private final WholeOrders orders;
    private CategoryIndex categories;

    IndexState(DirectoryReader reader, long version, IndexDocuments documents) {
        this.reader = reader;
        this.version = version;
        this.documents = documents;
        this.searcher = new IndexSearcher(reader);
        this.orders = new WholeOrders(reader);
    }

    DirectoryReader reader() {
        return reader;
    }

    long version() {
        return version;
    }

    /** Made when it is first asked for: many states are gone before anyone does. */
    synchronized CategoryIndex categories() throws IOException {
        if (categories == null) {
            categories = CategoryIndex.of(ShelvedCategories.of(searcher, documents));
        }
        return categories;
    }

    FoundProducts named(NameSearch search) throws IOException {
        NameQueries queries = NameQueries.of(search.language(), search.name());
        List<Product> strict = named(queries.strict(), search);
        List<Product> found = strict.isEmpty() ? named(queries.forgiving(), search) : strict;
        return new FoundProducts(found, found.size(), categories().categories().onSale());
    }

    private List<Product> named(List<Query> tiers, NameSearch search) throws IOException {
        Ranking ranking = new Ranking(searcher, tiers, Ranking.best(search.language()));
        return products(ranking.hits(0, search.limit()));
    }

    FoundProducts page(ProductListing listing) throws IOException {
        Ranking strict = ranking(listing, false);
        long count = strict.count();
        Ranking ranking = count == 0 ? ranking(listing, true) : strict;
        return new FoundProducts(
                products(hits(listing, ranking)),
                count == 0 ? ranking.count() : count,
                categories().categories().onSale());
    }

    private List<Integer> hits(ProductListing listing, Ranking ranking) throws IOException {
        return listing.offset() > FIRST_PAGES && ranking.isOneOrder()
                ? ranking.hits(listing.offset(), listing.limit(), orders)
                : ranking.hits(listing.offset(), listing.limit());
    }

    private Ranking ranking(ProductListing listing, boolean forgiving) throws IOException {
        Optional<List<Query>> names = listing.subset().name().map(name -> tiers(listing, name, forgiving));
        Query shelves = shelves(listing);
        List<Query> all = names.orElse(List.of(new MatchAllDocsQuery())).stream()
                .map(tier -> both(tier, shelves))
                .toList();
        boolean ranked = names.isPresent() && listing.order().isEmpty();
        return ranked
                ? new Ranking(searcher, all, Ranking.best(listing.language()))
                : new Ranking(searcher, anyOf(all), ListingOrder.of(listing));
    }

    private static List<Query> tiers(ProductListing listing, String name, boolean forgiving) {
        NameQueries queries = NameQueries.of(listing.language(), name);
        return forgiving ? queries.forgiving() : queries.strict();
    }

    /** The products on the shelves of these names, and on those below. */
    private Query shelves(ProductListing listing) throws IOException {
        if (listing.subset().category().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        NameSearch search =
                new NameSearch(listing.language(), listing.subset().category().get(), Integer.MAX_VALUE);
        Set<CategoryId> named = categories().named(search).stream()
                .map(each -> each.category().id())
                .collect(Collectors.toSet());
        List<BytesRef> ids = categories().categories().withThoseBelow(named).stream()
                .map(id -> new BytesRef(id.value()))
                .toList();
        return new TermInSetQuery(IndexFields.CATEGORY, ids);
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    /** One question whose hits are those of all; none if there are none. */
    private static List<Query> anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return List.of(any.build());
    }

    private List<Product> products(List<Integer> hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Product> products = new ArrayList<>(hits.size());
        for (int hit : hits) {
            products.add(documents.read(stored.document(hit)));
        }
        return products;
    }
}
