package kassa.adapter.http.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Collects one body as it arrives, without a thread that waits for it.
 *
 * <p>In every stretch of time a number of bytes has to arrive, or all the rest: neither a silent sender nor one that
 * trickles is waited for.
 */
final class BodyReader implements ReadListener {

    private static final int CHUNK_BYTES = 16 * 1024;

    private final ServletInputStream in;
    private final int maxBytes;
    private final Timeouts timeouts;
    private final Scheduler scheduler;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private volatile int arrived;
    private int arrivedBefore;

    BodyReader(ServletInputStream in, int maxBytes, Timeouts timeouts, Scheduler scheduler) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.timeouts = timeouts;
        this.scheduler = scheduler;
    }

    /** The whole body once it is there; fails with a {@link HttpRefusal}, or with what broke the connection. */
    CompletableFuture<byte[]> read() {
        in.setReadListener(this);
        watch();
        return whole;
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!whole.isDone() && in.isReady()) {
            int count = in.read(chunk);
            if (count < 0) {
                return;
            }
            collect(count);
        }
    }

    @Override
    public void onAllDataRead() {
        whole.complete(collected.toByteArray());
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    private void collect(int count) {
        arrived += count;
        if (arrived > maxBytes) {
            whole.completeExceptionally(Bodies.tooLarge(maxBytes));
            return;
        }
        collected.write(chunk, 0, count);
    }

    private void watch() {
        Scheduler.Task check = scheduler.schedule(this::check, timeouts.pace().toMillis(), TimeUnit.MILLISECONDS);
        whole.whenComplete((bytes, failure) -> check.cancel());
    }

    private void check() {
        if (arrived - arrivedBefore < timeouts.paceBytes()) {
            whole.completeExceptionally(
                    new HttpRefusal(HttpProblem.REQUEST_TIMEOUT, "The body did not arrive in time."));
        } else {
            arrivedBefore = arrived;
            watch();
        }
    }
}
