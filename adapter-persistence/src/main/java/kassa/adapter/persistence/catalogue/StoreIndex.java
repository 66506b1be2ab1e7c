package kassa.adapter.persistence.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kassa.application.catalogue.IndexEntry;
import kassa.domain.node.Institution;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of one store, in a folder of its own.
 *
 * <p>Thread-safe: one update after the other, any number of searches beside it.
 */
final class StoreIndex implements Closeable {

    private final FSDirectory folder;
    private final IndexWriter writer;
    private final IndexDocuments documents;
    private final IndexingCrew crew;
    private volatile IndexState state;

    private StoreIndex(FSDirectory folder, IndexWriter writer, IndexDocuments documents, IndexingCrew crew) {
        this.folder = folder;
        this.writer = writer;
        this.documents = documents;
        this.crew = crew;
    }

    static StoreIndex in(Path path, IndexDocuments documents, IndexingCrew crew) throws IOException {
        FSDirectory folder = FSDirectory.open(path);
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCommitOnClose(false);
        return new StoreIndex(folder, new IndexWriter(folder, config), documents, crew);
    }

    /** What was added by an update that failed is seen by nobody: the next one begins where that one did. */
    synchronized void update(Institution store, long version, Stream<IndexEntry> changed) throws IOException {
        IndexState before = state;
        boolean isFirst = before == null;
        crew.each(changed, entry -> put(entry, store, isFirst));
        state = new IndexState(DirectoryReader.open(writer), version, documents);
        release(before);
    }

    /** Each product comes once: into an empty index it goes without looking for what it takes the place of. */
    private void put(IndexEntry entry, Institution store, boolean isFirst) throws IOException {
        Term id = new Term(IndexFields.ID, entry.product().id().value());
        if (!entry.product().active()) {
            writer.deleteDocuments(id);
        } else if (isFirst) {
            writer.addDocument(documents.of(entry, store));
        } else {
            writer.updateDocument(id, documents.of(entry, store));
        }
    }

    OptionalLong version() {
        IndexState seen = state;
        return seen == null ? OptionalLong.empty() : OptionalLong.of(seen.version());
    }

    /** Something that is asked of one state. */
    interface Question<T> {

        T of(IndexState state) throws IOException;
    }

    <T> T ask(Question<T> question) throws IOException {
        IndexState seen = acquire();
        try {
            return question.of(seen);
        } finally {
            release(seen);
        }
    }

    /** A state that went out of use just now gives way to the next one. */
    private IndexState acquire() {
        IndexState seen = state;
        while (!seen.reader().tryIncRef()) {
            seen = state;
        }
        return seen;
    }

    private static void release(IndexState seen) throws IOException {
        if (seen != null) {
            seen.reader().decRef();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (folder;
                writer) {
            release(state);
        }
    }
}
