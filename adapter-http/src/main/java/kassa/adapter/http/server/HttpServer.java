package kassa.adapter.http.server;

import java.util.List;
import java.util.concurrent.TimeoutException;
import kassa.adapter.http.problem.ProblemTypes;
import kassa.adapter.http.problem.Problems;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running HTTP server: {@code HttpServer.start(settings, List.of(NodeRoutes.of(..), ReceiptRoutes.of(..)))}.
 *
 * <p>Thread-safe. {@link #close} lets the requests in flight finish, for a bounded time.
 */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private final Server server;

    private HttpServer(Server server) {
        this.server = server;
    }

    /**
     * A server that accepts requests from now on.
     *
     * @throws AddressUnusable if it cannot listen there, say because the port is taken
     * @throws IllegalArgumentException if two features have the same route, or rows for the same rule
     */
    public static HttpServer start(ServerSettings settings, List<Routes> features) {
        HttpServer server = new HttpServer(Listening.server(settings));
        server.serve(settings, features);
        server.listen(settings);
        return server;
    }

    private void serve(ServerSettings settings, List<Routes> features) {
        List<Route> routes =
                features.stream().flatMap(feature -> feature.routes().stream()).toList();
        Problems problems = problems(features);
        LibraryProblems errors = new LibraryProblems(problems);
        Bodies bodies = new Bodies(settings, server.getScheduler());
        Routing routing = new Routing(settings, bodies, new Refusals(problems, bodies));
        server.setErrorHandler(errors);
        server.setRequestLog(new AccessLog());
        server.setHandler(chain(settings.timeouts(), Servlets.of(routing, routes, errors)));
    }

    /** What every request passes on its way to the routes, from the outside in. */
    private Handler chain(Timeouts timeouts, Handler routes) {
        Scheduler scheduler = server.getScheduler();
        Handler entrance = new Entrance(new PacedAnswers(timeouts, scheduler, routes));
        SlowHeads heads = new SlowHeads(timeouts, scheduler, new GracefulHandler(entrance));
        // Told of connections only: it starts and stops with the server, as the first of its handlers.
        connector().addBean(heads, false);
        return heads;
    }

    private void listen(ServerSettings settings) {
        try {
            server.start();
        } catch (Exception refused) {
            close();
            throw new AddressUnusable(settings, refused);
        }
    }

    private ServerConnector connector() {
        return (ServerConnector) server.getConnectors()[0];
    }

    private static Problems problems(List<Routes> features) {
        return new Problems(ProblemTypes.of(features.stream()
                .flatMap(feature -> feature.problems().stream())
                .toList()));
    }

    /** The port that it listens on. */
    public int port() {
        return connector().getLocalPort();
    }

    /**
     * Takes no more requests, lets those in flight finish for a bounded time, cuts off the others, and stops. May be called
     * again.
     */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException late) {
            LOG.warn(
                    "requests that were still in flight after {} s have been cut off",
                    server.getStopTimeout() / 1000.0);
        } catch (Exception failure) {
            throw new IllegalStateException("the HTTP server did not stop", failure);
        }
    }
}
