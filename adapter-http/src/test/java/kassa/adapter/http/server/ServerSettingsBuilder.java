package kassa.adapter.http.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of a server under test: usual ones on the loopback, but for what a test is about. */
final class ServerSettingsBuilder {

    private static final int MEBIBYTE = 1024 * 1024;

    private int port;
    private String basePath = "";
    private String tokenHeader = "Authorization";
    private String tokenPrefix = "Bearer";
    private List<AccessToken> platformTokens = List.of(AccessToken.ofNode("platform-token"));
    private Optional<AccessToken> adminToken = Optional.of(AccessToken.ofNode("admin-token"));
    private Limits limits = new Limits(MEBIBYTE, 4 * MEBIBYTE, 16 * MEBIBYTE, 1000, 64);
    private Timeouts timeouts = Timeouts.usual();

    ServerSettingsBuilder port(int port) {
        this.port = port;
        return this;
    }

    ServerSettingsBuilder basePath(String basePath) {
        this.basePath = basePath;
        return this;
    }

    ServerSettingsBuilder tokenPlace(String header, String prefix) {
        this.tokenHeader = header;
        this.tokenPrefix = prefix;
        return this;
    }

    ServerSettingsBuilder platformTokens(AccessToken... tokens) {
        this.platformTokens = List.of(tokens);
        return this;
    }

    ServerSettingsBuilder withoutAdminToken() {
        this.adminToken = Optional.empty();
        return this;
    }

    ServerSettingsBuilder bodies(int bodyBytes, int bulkBodyBytes, long allBodiesBytes) {
        this.limits = new Limits(bodyBytes, bulkBodyBytes, allBodiesBytes, limits.connections(), limits.calls());
        return this;
    }

    ServerSettingsBuilder calls(int calls) {
        this.limits = new Limits(
                limits.bodyBytes(), limits.bulkBodyBytes(), limits.allBodiesBytes(), limits.connections(), calls);
        return this;
    }

    ServerSettingsBuilder connections(int connections) {
        this.limits = new Limits(
                limits.bodyBytes(), limits.bulkBodyBytes(), limits.allBodiesBytes(), connections, limits.calls());
        return this;
    }

    ServerSettingsBuilder timeouts(Duration head, Duration pace, int paceBytes, Duration stop) {
        this.timeouts = new Timeouts(head, pace, paceBytes, stop);
        return this;
    }

    ServerSettings build() {
        return new ServerSettings(
                "127.0.0.1", port, basePath, tokenHeader, tokenPrefix, platformTokens, adminToken, limits, timeouts);
    }
}
