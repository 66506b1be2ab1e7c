package kassa.adapter.http.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server of someone else's that is called: it answers well, unless it is told otherwise for its next requests. */
public final class RemoteSystem implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Manner> next = new CopyOnWriteArrayList<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private RemoteSystem(HttpServer server) {
        this.server = server;
    }

    /** How a request is answered. */
    public interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request as it came in. */
    public record Heard(String method, URI uri, Headers headers, String body) {

        public String path() {
            return uri.getPath();
        }

        /** As it was written. */
        public String rawPath() {
            return uri.getRawPath();
        }

        public String header(String name) {
            return headers.getFirst(name);
        }
    }

    public static RemoteSystem start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            RemoteSystem system = new RemoteSystem(server);
            server.setExecutor(system.threads);
            server.createContext("/", system::handle);
            server.start();
            return system;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    public void next(Manner... manners) {
        next.addAll(List.of(manners));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(new Heard(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
        Manner manner = next.isEmpty() ? status(200) : next.remove(0);
        manner.answer(exchange);
        exchange.close();
    }

    public static Manner status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Sends the sender elsewhere, to this server too. */
    public static Manner redirect(int status) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Hangs up without a word. */
    public static Manner drop() {
        return HttpExchange::close;
    }

    /** Says nothing for as long as this server runs. */
    public Manner silence() {
        return exchange -> awaitEnd();
    }

    /** Says that all is well, begins to talk, and does not come to an end. */
    public Manner babble() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            awaitEnd();
        };
    }

    private void awaitEnd() {
        try {
            closing.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdown();
    }
}
