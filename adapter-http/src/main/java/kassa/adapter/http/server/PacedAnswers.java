package kassa.adapter.http.server;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Sends answers piece by piece, and closes the connection of a client that does not take a piece in time.
 *
 * <p>No thread waits for a client that reads slowly; this bounds how long its answer takes up memory.
 */
final class PacedAnswers extends Handler.Wrapper {

    private final Timeouts timeouts;
    private final Scheduler scheduler;

    PacedAnswers(Timeouts timeouts, Scheduler scheduler, Handler inside) {
        super(inside);
        this.timeouts = timeouts;
        this.scheduler = scheduler;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new PacedResponse(request, response), callback);
    }

    private final class PacedResponse extends Response.Wrapper {

        private PacedResponse(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (last && !isCommitted() && BufferUtil.hasContent(content)) {
                // Sent in pieces or not, its length is known.
                getHeaders().put(HttpHeader.CONTENT_LENGTH, content.remaining());
            }
            new Pieces(getWrapped(), last, BufferUtil.hasContent(content) ? content : BufferUtil.EMPTY_BUFFER, callback)
                    .iterate();
        }
    }

    private final class Pieces extends IteratingNestedCallback {

        private final Response response;
        private final boolean last;
        private final ByteBuffer content;
        private boolean begun;
        private volatile int piecesTaken;

        private Pieces(Response response, boolean last, ByteBuffer content, Callback callback) {
            super(callback);
            this.response = response;
            this.last = last;
            this.content = content;
        }

        @Override
        protected Action process() {
            if (begun && !content.hasRemaining()) {
                return Action.SUCCEEDED;
            }
            begun = true;
            int piece = piecesTaken;
            ByteBuffer next = nextPiece();
            response.write(last && !content.hasRemaining(), next, Callback.from(this::taken, this::failed));
            watch(piece);
            return Action.SCHEDULED;
        }

        private ByteBuffer nextPiece() {
            int length = Math.min(content.remaining(), timeouts.paceBytes());
            ByteBuffer piece = content.slice(content.position(), length);
            content.position(content.position() + length);
            return piece;
        }

        private void watch(int piece) {
            // Nearly always the whole piece has gone already, and nothing needs to be watched.
            if (piecesTaken == piece) {
                scheduler.schedule(() -> check(piece), timeouts.pace().toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private void check(int piece) {
            if (piecesTaken == piece) {
                EndPoint client = response.getRequest()
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint();
                client.close(new TimeoutException("the client does not take its answer"));
            }
        }

        private void taken() {
            piecesTaken++;
            succeeded();
        }
    }
}
