package kassa.bootstrap.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/**
 * A request to the node.
 *
 * @param path the usual one, with its query
 * @param requestId the name that the node shall know it under
 */
record Ask(String method, String path, String token, String body, String requestId) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    HttpRequest to(URI node, NodeWays ways) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + ways.path(path)))
                .timeout(PATIENCE)
                .header("X-Request-Id", requestId)
                .header("User-Agent", "kassa-simulate");
        if (!token.isEmpty()) {
            request.header(ways.header(path), ways.credentials(path, token));
        }
        if (method.equals("GET")) {
            return request.GET().build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
    }
}
