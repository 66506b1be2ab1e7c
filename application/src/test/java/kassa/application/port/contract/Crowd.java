package kassa.application.port.contract;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Threads that begin at the same moment. */
public final class Crowd {

    private static final long PATIENCE_SECONDS = 60;

    private Crowd() {}

    /**
     * What each thread comes to, by its number from 0.
     *
     * @throws AssertionError if one of them fails or does not end
     */
    public static <T> List<T> of(int threads, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Callable<T>> all = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return work.apply(number);
                    })
                    .toList();
            return all.stream().map(pool::submit).toList().stream()
                    .map(Crowd::result)
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /** What another thread comes to. */
    public static <T> T other(Supplier<T> work) {
        return of(1, number -> work.get()).get(0);
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread failed", failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("a thread does not end", stuck);
        }
    }
}
