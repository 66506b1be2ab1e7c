package kassa.application.catalogue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The rows of a catalogue file in handfuls, so that a file of any length takes little memory. */
final class Batches implements Iterable<List<ProductRow>>, AutoCloseable {

    private static final int ROWS = 500;

    private final Stream<ProductRow> rows;
    private final LoadProgress progress;
    private final LoadProgress.Stage stage;

    private Batches(Stream<ProductRow> rows, LoadProgress progress, LoadProgress.Stage stage) {
        this.rows = rows;
        this.progress = progress;
        this.stage = stage;
    }

    static Batches of(LoadCatalogue file, LoadProgress.Stage stage) {
        return new Batches(file.source().rows(), file.progress(), stage);
    }

    /** Goes through the file once. */
    @Override
    public Iterator<List<ProductRow>> iterator() {
        Iterator<ProductRow> each = rows.iterator();
        return new Iterator<>() {
            private long done;

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public List<ProductRow> next() {
                if (!each.hasNext()) {
                    throw new NoSuchElementException("the file is at its end");
                }
                List<ProductRow> batch = take(each);
                done += batch.size();
                progress.reached(stage, done);
                return batch;
            }
        };
    }

    private static List<ProductRow> take(Iterator<ProductRow> each) {
        List<ProductRow> batch = new ArrayList<>(ROWS);
        while (batch.size() < ROWS && each.hasNext()) {
            batch.add(each.next());
        }
        return batch;
    }

    @Override
    public void close() {
        rows.close();
    }
}
