package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kassa.application.catalogue.IndexEntry;

/**
 * Threads that put products into an index while another one reads them: making an index is the work of processors, and one
 * of several would leave the others idle.
 *
 * <p>Thread-safe. Only a few handfuls are held at a time. Threads without work end.
 */
final class IndexingCrew implements AutoCloseable {

    private static final int HANDFUL = 200;
    private static final int MOST_THREADS = 4;

    private final int mostUnderWay;
    private final ThreadPoolExecutor threads;
    private volatile boolean stopped;

    /** What is done with each product, by any of the threads. */
    interface Work {

        void on(IndexEntry entry) throws IOException;
    }

    private IndexingCrew(int size) {
        mostUnderWay = 2 * size;
        threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "search-index-crew");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    static IndexingCrew ofThisMachine() {
        return new IndexingCrew(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** Returns when nobody works on any of them any more, be it because the first failure is thrown. */
    void each(Stream<IndexEntry> entries, Work work) throws IOException {
        Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
        try {
            handOut(entries.iterator(), work, underWay);
            underWay.forEach(CompletableFuture::join);
        } catch (CompletionException failure) {
            throw cause(failure);
        } finally {
            underWay.forEach(IndexingCrew::settle);
        }
    }

    /** No more is put anywhere: what is under way fails. */
    void stop() {
        stopped = true;
    }

    private void requireGoingOn() throws InterruptedIOException {
        if (stopped) {
            throw new InterruptedIOException("the node is stopping");
        }
    }

    private void handOut(Iterator<IndexEntry> entries, Work work, Deque<CompletableFuture<Void>> underWay)
            throws IOException {
        while (entries.hasNext()) {
            requireGoingOn();
            if (underWay.size() == mostUnderWay) {
                underWay.remove().join();
            }
            List<IndexEntry> handful = take(entries);
            underWay.add(CompletableFuture.runAsync(() -> handful.forEach(entry -> perform(work, entry)), threads));
        }
    }

    private static List<IndexEntry> take(Iterator<IndexEntry> entries) {
        List<IndexEntry> handful = new ArrayList<>(HANDFUL);
        while (handful.size() < HANDFUL && entries.hasNext()) {
            handful.add(entries.next());
        }
        return handful;
    }

    private static void perform(Work work, IndexEntry entry) {
        try {
            work.on(entry);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void settle(CompletableFuture<Void> handful) {
        handful.exceptionally(known -> null).join();
    }

    private static IOException cause(CompletionException failure) {
        if (failure.getCause() instanceof UncheckedIOException broken) {
            return broken.getCause();
        }
        if (failure.getCause() instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw failure;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
