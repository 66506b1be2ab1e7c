package kassa.adapter.http.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that do not bring the whole head of their next request in time.
 *
 * <p>The HTTP library only knows how long a connection has been silent: a byte now and then would keep it open for ever.
 */
final class SlowHeads extends Handler.Wrapper implements Connection.Listener {

    private static final int LOOKS_PER_TIMEOUT = 8;

    private final long timeoutMillis;
    private final Scheduler scheduler;
    private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();

    SlowHeads(Timeouts timeouts, Scheduler scheduler, Handler inside) {
        super(inside);
        this.timeoutMillis = timeouts.head().toMillis();
        this.scheduler = scheduler;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookAgain();
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Progress());
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Progress progress = connections.get(request.getConnectionMetaData().getConnection());
        if (progress != null) {
            progress.begin();
            Request.addCompletionListener(request, failure -> progress.end());
        }
        return super.handle(request, response, callback);
    }

    private void lookAgain() {
        scheduler.schedule(this::look, Math.max(1, timeoutMillis / LOOKS_PER_TIMEOUT), TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (isRunning()) {
            lookAgain();
            connections.forEach(this::closeIfLate);
        }
    }

    private void closeIfLate(Connection connection, Progress progress) {
        if (progress.isWaitingFor(timeoutMillis)) {
            connection.getEndPoint().close(new TimeoutException("no request came in time"));
        }
    }

    /** What is under way on a connection. Requests may follow each other before the end of the first is noticed. */
    private static final class Progress {

        private final AtomicInteger requests = new AtomicInteger();
        private volatile long waitingSince = NanoTime.now();

        private void begin() {
            requests.incrementAndGet();
        }

        private void end() {
            waitingSince = NanoTime.now();
            requests.decrementAndGet();
        }

        private boolean isWaitingFor(long millis) {
            return requests.get() == 0 && NanoTime.millisSince(waitingSince) > millis;
        }
    }
}
