package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.catalogue.CountedCategory;
import kassa.application.catalogue.NameSearch;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The names of the categories of a store: some thousands at most, so they are kept in memory. */
final class CategoryIndex {

    private final ShelvedCategories categories;
    private final IndexSearcher searcher;

    private CategoryIndex(ShelvedCategories categories, IndexSearcher searcher) {
        this.categories = categories;
        this.searcher = searcher;
    }

    static CategoryIndex of(ShelvedCategories categories) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            Alphabets alphabets = new Alphabets();
            for (CountedCategory each : categories.all()) {
                writer.addDocument(IndexDocuments.of(each.category(), alphabets));
            }
        }
        return new CategoryIndex(categories, new IndexSearcher(DirectoryReader.open(memory)));
    }

    ShelvedCategories categories() {
        return categories;
    }

    /** The categories whose names match, the best first. */
    List<CountedCategory> named(NameSearch search) throws IOException {
        NameQueries queries = NameQueries.of(search.language(), search.name());
        List<CountedCategory> strict = found(queries.strict(), search.language(), search.limit());
        return strict.isEmpty() ? found(queries.forgiving(), search.language(), search.limit()) : strict;
    }

    List<CountedCategory> roots(LangCode language) throws IOException {
        return found(List.of(new MatchAllDocsQuery()), language, Integer.MAX_VALUE).stream()
                .filter(each -> categories.isRoot(each.category()))
                .toList();
    }

    private List<CountedCategory> found(List<Query> tiers, LangCode language, int limit) throws IOException {
        Stream.Builder<CountedCategory> found = Stream.builder();
        for (int hit : new Ranking(searcher, tiers, Ranking.byName(language)).hits(0, limit)) {
            Document category = searcher.storedFields().document(hit);
            found.add(categories.counted(categories.category(new CategoryId(category.get(IndexFields.DOCUMENT)))));
        }
        return found.build().toList();
    }
}
