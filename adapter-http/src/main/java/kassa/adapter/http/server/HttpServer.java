package kassa.adapter.http.server;

import io.javalin.Javalin;
import io.javalin.http.servlet.JavalinServlet;
import java.util.List;
import kassa.adapter.http.problem.ProblemTypes;
import kassa.adapter.http.problem.Problems;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The running HTTP server: {@code HttpServer.start(settings, List.of(NodeRoutes.of(..), ReceiptRoutes.of(..)))}.
 *
 * <p>Thread-safe. {@link #close} lets the requests in flight finish, for a bounded time.
 */
public final class HttpServer implements AutoCloseable {

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * A server that accepts requests from now on.
     *
     * @throws AddressUnusable if it cannot listen there, say because the port is taken
     * @throws IllegalArgumentException if two features have the same route, or rows for the same rule
     */
    public static HttpServer start(ServerSettings settings, List<Routes> features) {
        Problems problems = new Problems(ProblemTypes.of(features.stream()
                .flatMap(feature -> feature.problems().stream())
                .toList()));
        Server server = new Server();
        Scheduler scheduler = new ScheduledExecutorScheduler("kassa-http-scheduler", true);
        server.addBean(scheduler);
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        server.setErrorHandler(new LibraryProblems(problems));
        server.setRequestLog(new AccessLog());
        server.setStopTimeout(settings.timeouts().stop().toMillis());
        List<Route> routes =
                features.stream().flatMap(feature -> feature.routes().stream()).toList();
        Routing routing = new Routing(settings, new Bodies(settings, scheduler), problems);
        server.setHandler(new GracefulHandler(new Entrance(servlets(routing, routes, problems))));
        try {
            server.start();
        } catch (Exception refused) {
            throw new AddressUnusable(settings, refused);
        }
        return new HttpServer(server, connector);
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more requests, lets those in flight finish for a bounded time, and stops. May be called again. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the HTTP server did not stop in time", failure);
        }
    }

    private static ServerConnector connector(Server server, ServerSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.RFC3986);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        return connector;
    }

    private static ServletContextHandler servlets(Routing routing, List<Route> routes, Problems problems) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.startupWatcherEnabled = false;
            routing.register(routes, config);
        });
        ServletContextHandler servlets = new ServletContextHandler();
        servlets.setErrorHandler(new LibraryProblems(problems));
        servlets.addServlet(new ServletHolder(new JavalinServlet(javalin.unsafe)), "/*");
        return servlets;
    }
}
