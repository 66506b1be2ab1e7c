package kassa.adapter.http.catalogue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;

/**
 * The rows of a file, read by a thread of its own a little ahead of the one that uses them: one reads the next rows while
 * the other has the database at work.
 */
final class ReadAhead implements Iterator<ProductRow>, AutoCloseable {

    private static final int ROWS = 250;
    private static final int BATCHES = 4;

    private final Stream<ProductRow> rows;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread reader = new Thread(this::read, "catalogue-reader");
    private Iterator<ProductRow> batch = List.<ProductRow>of().iterator();
    private boolean ended;

    /** @param failure what ended the reading, if it was not the end of the file */
    private record Batch(List<ProductRow> rows, Optional<Throwable> failure, boolean last) {}

    private ReadAhead(Stream<ProductRow> rows) {
        this.rows = rows;
    }

    /** The same rows, which are closed with the stream. */
    static Stream<ProductRow> of(Stream<ProductRow> rows) {
        ReadAhead ahead = new ReadAhead(rows);
        ahead.reader.setDaemon(true);
        ahead.reader.start();
        return CatalogueFile.stream(ahead).onClose(ahead::close);
    }

    private void read() {
        try {
            put(rows.iterator());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Iterator<ProductRow> each) throws InterruptedException {
        Batch next;
        do {
            next = take(each);
            batches.put(next);
        } while (!next.last());
    }

    /** A failure of any kind goes to the one who waits for rows: left here, it would never be heard of. */
    private static Batch take(Iterator<ProductRow> each) {
        try {
            List<ProductRow> taken = new ArrayList<>(ROWS);
            while (taken.size() < ROWS && each.hasNext()) {
                taken.add(each.next());
            }
            return new Batch(taken, Optional.empty(), taken.size() < ROWS);
        } catch (RuntimeException | Error failure) {
            return new Batch(List.of(), Optional.of(failure), true);
        }
    }

    @Override
    public boolean hasNext() {
        while (!batch.hasNext() && !ended) {
            Batch next = await();
            next.failure().ifPresent(ReadAhead::fail);
            batch = next.rows().iterator();
            ended = next.last();
        }
        return batch.hasNext();
    }

    private Batch await() {
        try {
            return batches.take();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw CatalogueText.unreadable("nobody waits for the file any more");
        }
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @Override
    public ProductRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file is at its end");
        }
        return batch.next();
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
