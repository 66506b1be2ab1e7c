package kassa.bootstrap.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Tills that sell side by side for a while, each as fast as it can. No invoice comes twice. */
final class Shift {

    private final Supplier<Till> tills;
    private final Supplier<Duration> cpuTime;
    private final AtomicLong invoices = new AtomicLong(Merchant.SOLD);

    /** @param cpuTime what the process that sells has spent until now */
    Shift(Supplier<Till> tills, Supplier<Duration> cpuTime) {
        this.tills = tills;
        this.cpuTime = cpuTime;
    }

    /** What they sold. A call that fails fails the run. */
    Sales work(int count, Duration time) {
        List<Till> open = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            for (int i = 0; i < count; i++) {
                open.add(tills.get());
            }
            return work(open, threads, time);
        } finally {
            threads.shutdownNow();
            open.forEach(Till::close);
        }
    }

    private Sales work(List<Till> open, ExecutorService threads, Duration time) {
        Duration cpuBefore = cpuTime.get();
        long begin = System.nanoTime();
        List<Future<Sales>> parts = open.stream()
                .map(till -> threads.submit(() -> work(till, begin + time.toNanos())))
                .toList();
        Sales all = parts.stream().map(Shift::result).reduce(Sales.none(), Sales::plus);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return all.lasting(seconds, cpuTime.get().minus(cpuBefore).toNanos() / 1e9);
    }

    private Sales work(Till till, long end) {
        Timings create = new Timings();
        Timings confirm = new Timings();
        while (System.nanoTime() < end) {
            String invoice = LoadShop.invoice(invoices.incrementAndGet());
            create.time(() -> till.create(invoice));
            confirm.time(() -> till.confirm(invoice));
        }
        return Sales.of(create.micros(), confirm.micros());
    }

    private static Sales result(Future<Sales> part) {
        try {
            return part.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a call has failed", failure.getCause());
        }
    }
}
