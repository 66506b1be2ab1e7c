package kassa.adapter.http.server;

import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** Sets up the part of Jetty that listens: threads, connections and what counts as HTTP. */
final class Listening {

    /** How many new connections may come at once: one too many would try again a second later. */
    private static final int WAITING_CONNECTIONS = 1024;

    private static final int SEND_BUFFER_BYTES = 256 * 1024;

    private Listening() {}

    /** A server with one connector, without handlers, not started. */
    static Server server(ServerSettings settings) {
        Server server =
                new Server(Threads.pool(settings.limits()), new ScheduledExecutorScheduler("http-clock", false), null);
        server.setStopTimeout(settings.timeouts().stop().toMillis());
        server.addConnector(connector(server, settings));
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
        return server;
    }

    private static ServerConnector connector(Server server, ServerSettings settings) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        // Only what no time-out of ours has noticed is left to this one.
        connector.setIdleTimeout(
                settings.timeouts().head().plus(settings.timeouts().pace()).toMillis());
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        // The system would take in megabytes of an answer that nobody reads.
        connector.setAcceptedSendBufferSize(SEND_BUFFER_BYTES);
        return connector;
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // A percent sign in a name is no riddle: paths are decoded once.
        http.setUriCompliance(UriCompliance.from(Set.of(Violation.AMBIGUOUS_PATH_ENCODING)));
        return http;
    }
}
