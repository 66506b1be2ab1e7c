package kassa.adapter.http.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Takes one body as it arrives, without a thread that waits for it.
 *
 * <p>In every stretch of time a number of bytes has to arrive, or all the rest: neither a silent sender nor one that
 * trickles is waited for. What is too large is still read for a while, and thrown away: a sender that is cut off in
 * the middle of a body seldom sees the answer.
 */
final class BodyReader implements ReadListener {

    private static final int CHUNK_BYTES = 16 * 1024;

    private final ServletInputStream in;
    private final Bodies.Terms terms;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private long takenBytes;
    private HttpRefusal refusal;
    private volatile long arrivedBytes;
    private long arrivedBytesBefore;

    BodyReader(ServletInputStream in, Bodies.Terms terms) {
        this.in = in;
        this.terms = terms;
    }

    /** The whole body once it is there; fails with a {@link HttpRefusal}. Call it once the request is asynchronous. */
    CompletableFuture<byte[]> read() {
        in.setReadListener(this);
        watch();
        return whole;
    }

    /** Gives the memory of the body back; it has been used. */
    synchronized void release() {
        terms.memory().giveBack(takenBytes);
        takenBytes = 0;
        collected = new ByteArrayOutputStream();
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!whole.isDone() && in.isReady()) {
            int count = in.read(chunk);
            if (count < 0) {
                return;
            }
            take(count);
        }
    }

    @Override
    public void onAllDataRead() {
        if (refusal == null) {
            whole.complete(handOver());
        } else {
            whole.completeExceptionally(refusal);
        }
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(
                broken instanceof TimeoutException
                        ? tooSlow()
                        : new HttpRefusal(HttpProblem.BAD_REQUEST, "The body broke off, or is not proper HTTP."));
    }

    private void take(int count) {
        arrivedBytes += count;
        collect(count);
        if (arrivedBytes > terms.maxDiscardedBytes()) {
            whole.completeExceptionally(refusal);
        }
    }

    private synchronized void collect(int count) {
        if (refusal != null || whole.isDone()) {
            return;
        }
        if (arrivedBytes > terms.maxBytes()) {
            refuse(terms.tooLarge());
        } else if (terms.memory().take(count)) {
            takenBytes += count;
            collected.write(chunk, 0, count);
        } else {
            refuse(new HttpRefusal(HttpProblem.TOO_MANY_REQUESTS, "Too many bodies are arriving."));
        }
    }

    /** The body, which is kept here no longer: whoever works on a large one does so on one copy. */
    private synchronized byte[] handOver() {
        byte[] body = collected.toByteArray();
        collected = new ByteArrayOutputStream();
        return body;
    }

    private void refuse(HttpRefusal reason) {
        refusal = reason;
        release();
    }

    private void watch() {
        Scheduler.Task check =
                terms.scheduler().schedule(this::check, terms.timeouts().pace().toMillis(), TimeUnit.MILLISECONDS);
        whole.whenComplete((bytes, failure) -> check.cancel());
    }

    private void check() {
        if (arrivedBytes - arrivedBytesBefore < terms.timeouts().paceBytes()) {
            whole.completeExceptionally(tooSlow());
        } else {
            arrivedBytesBefore = arrivedBytes;
            watch();
        }
    }

    private static HttpRefusal tooSlow() {
        return new HttpRefusal(HttpProblem.REQUEST_TIMEOUT, "The body did not arrive in time.");
    }
}
