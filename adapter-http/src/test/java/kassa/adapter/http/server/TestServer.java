package kassa.adapter.http.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A real server with routes of a test, on a free port of the loopback. */
public final class TestServer implements AutoCloseable {

    public static final String PLATFORM = "Bearer platform-token";
    public static final String ADMIN = "Bearer admin-token";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpServer server;

    private TestServer(HttpServer server) {
        this.server = server;
    }

    /** With the tokens that {@link #PLATFORM} and {@link #ADMIN} present, and usual limits. */
    static TestServer with(Route... routes) {
        return with(usual(), routes);
    }

    /** With whole features. */
    public static TestServer with(Routes... features) {
        return new TestServer(HttpServer.start(usual(), List.of(features)));
    }

    /** With whole features, and tokens that speak for one institution each: {@code token-of-<institution>}. */
    public static TestServer withInstitutions(List<String> institutions, Routes... features) {
        ServerSettings usual = usual();
        List<AccessToken> tokens = Stream.concat(
                        usual.platformTokens().stream(),
                        institutions.stream().map(id -> AccessToken.ofInstitution(id, "token-of-" + id)))
                .toList();
        ServerSettings settings = new ServerSettings(
                usual.host(),
                usual.port(),
                usual.basePath(),
                usual.tokenHeader(),
                usual.tokenPrefix(),
                tokens,
                usual.adminToken(),
                usual.limits(),
                usual.timeouts());
        return new TestServer(HttpServer.start(settings, List.of(features)));
    }

    static TestServer with(ServerSettings settings, Route... routes) {
        Routes feature = () -> List.of(routes);
        return new TestServer(HttpServer.start(settings, List.of(feature)));
    }

    static ServerSettings usual() {
        return new ServerSettingsBuilder().build();
    }

    int port() {
        return server.port();
    }

    RawConnection connect() {
        return RawConnection.to(port());
    }

    RawConnection connectWithLittleRoom() {
        return RawConnection.withLittleRoom(port());
    }

    public HttpResponse<String> get(String path, String authorization) {
        return send(path, request -> request.header("Authorization", authorization));
    }

    /** Posts JSON as the platform does. */
    public HttpResponse<String> post(String path, String body) {
        return post(path, PLATFORM, body);
    }

    public HttpResponse<String> post(String path, String authorization, String body) {
        return send(
                path,
                request -> request.header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Puts JSON as the merchant's own systems do. */
    public HttpResponse<String> put(String path, String body) {
        return send(
                path,
                request -> request.header("Authorization", ADMIN)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> request) {
        URI address = URI.create("http://127.0.0.1:" + port() + path);
        try {
            return CLIENT.send(request.apply(HttpRequest.newBuilder(address)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted while a request was under way", interrupted);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
