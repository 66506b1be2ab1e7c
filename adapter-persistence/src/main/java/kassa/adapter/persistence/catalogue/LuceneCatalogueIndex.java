package kassa.adapter.persistence.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.CountedCategory;
import kassa.application.catalogue.FoundProducts;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.NameSearch;
import kassa.application.catalogue.ProductListing;
import kassa.application.port.DocumentFormat;
import kassa.application.port.StorageUnavailable;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of each store with Apache Lucene, in files that go when the node ends: it is made again from the catalogues.
 *
 * <p>The products themselves lie in it, so that what a search shows is of one state. On the heap are only what is being
 * read and what an update has not written yet; the operating system keeps as much of the files in memory as there is room.
 */
public final class LuceneCatalogueIndex implements CatalogueIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneCatalogueIndex.class);

    /** How long a search waits for a store whose index is being made for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DocumentFormat<Product> format;
    private final Duration patience;
    private final Path parent;
    private final Map<InstitutionId, StoreIndex> stores = new HashMap<>();
    private final IndexingCrew crew = IndexingCrew.ofThisMachine();
    private ScratchFolder folder;

    private LuceneCatalogueIndex(DocumentFormat<Product> format, Duration patience, Path parent) {
        this.format = format;
        this.patience = patience;
        this.parent = parent;
    }

    /** An index without any store; it takes a folder for temporary files when there is something to put into it. */
    public static LuceneCatalogueIndex of(DocumentFormat<Product> format) {
        return of(format, PATIENCE, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param parent where its folder for temporary files shall be */
    static LuceneCatalogueIndex of(DocumentFormat<Product> format, Duration patience, Path parent) {
        return new LuceneCatalogueIndex(format, patience, parent);
    }

    @Override
    public OptionalLong version(InstitutionId store) {
        return find(store).map(StoreIndex::version).orElse(OptionalLong.empty());
    }

    @Override
    public synchronized void update(Institution store, long version, Stream<IndexEntry> changed) {
        try {
            StoreIndex index = find(store.id()).orElse(null);
            if (index == null) {
                put(store, version, changed);
            } else {
                index.update(store, version, changed);
            }
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** A store is known once all of its catalogue is there. */
    private void put(Institution store, long version, Stream<IndexEntry> changed) throws IOException {
        StoreIndex index = StoreIndex.in(nextFolder(), new IndexDocuments(format), crew);
        try {
            index.update(store, version, changed);
        } catch (IOException | RuntimeException failure) {
            index.close();
            throw failure;
        }
        synchronized (stores) {
            stores.put(store.id(), index);
            stores.notifyAll();
        }
    }

    private Path nextFolder() throws IOException {
        if (folder == null) {
            folder = ScratchFolder.in(parent);
        }
        try {
            return folder.next();
        } catch (IOException gone) {
            folder = null;
            throw gone;
        }
    }

    private Optional<StoreIndex> find(InstitutionId store) {
        synchronized (stores) {
            return Optional.ofNullable(stores.get(store));
        }
    }

    @Override
    public FoundProducts named(InstitutionId store, NameSearch search) {
        return ask(require(store), state -> state.named(search));
    }

    @Override
    public FoundProducts page(InstitutionId store, ProductListing listing) {
        return ask(require(store), state -> state.page(listing));
    }

    @Override
    public List<CountedCategory> categories(InstitutionId store, NameSearch search) {
        return ask(require(store), state -> state.categories().named(search));
    }

    @Override
    public List<CountedCategory> roots(InstitutionId store, LangCode language) {
        return ask(require(store), state -> state.categories().roots(language));
    }

    @Override
    public Map<CategoryId, Integer> onSale(InstitutionId store) {
        return find(store)
                .map(index ->
                        ask(index, state -> state.categories().categories().onSale()))
                .orElse(Map.of());
    }

    private static <T> T ask(StoreIndex index, StoreIndex.Question<T> question) {
        try {
            return index.ask(question);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    private StoreIndex require(InstitutionId store) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (stores) {
            while (!stores.containsKey(store)) {
                await(store, end);
            }
            return stores.get(store);
        }
    }

    private void await(InstitutionId store, long end) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw new StorageUnavailable("the search index of " + store + " is still being made", null);
        }
        try {
            stores.wait(left);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("stopped while the search index of " + store + " was awaited", stop);
        }
    }

    private static StorageUnavailable unusable(IOException failure) {
        return new StorageUnavailable("the search index cannot be used: " + failure.getMessage(), failure);
    }

    /** Updates fail from now on, those under way as soon as they come to it. */
    public void stopUpdates() {
        crew.stop();
    }

    /** Searches must have ended. Files that cannot be cleared away are not worth a failure. */
    @Override
    public synchronized void close() {
        stores.values().forEach(LuceneCatalogueIndex::clear);
        Optional.ofNullable(folder).ifPresent(LuceneCatalogueIndex::clear);
        crew.close();
    }

    private static void clear(Closeable files) {
        try {
            files.close();
        } catch (IOException failure) {
            LOG.warn("files of the search index could not be cleared away: {}", failure.toString());
        }
    }
}
