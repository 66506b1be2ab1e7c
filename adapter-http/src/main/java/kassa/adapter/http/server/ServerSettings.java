package kassa.adapter.http.server;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the server listens, who may call it, and how much it takes on.
 *
 * @param port 0 takes a free one
 * @param basePath what stands before the paths of everything but the admin API: empty, or such as {@code /kassa}
 * @param tokenHeader the header in which the platform sends its token: {@code Authorization}
 * @param tokenPrefix what stands before the token there, {@code Bearer}; may be empty
 * @param platformTokens all that are good at this time
 * @param adminToken of the merchant's own systems; without one the admin API is shut
 */
public record ServerSettings(
        String host,
        int port,
        String basePath,
        String tokenHeader,
        String tokenPrefix,
        List<AccessToken> platformTokens,
        Optional<AccessToken> adminToken,
        Limits limits,
        Timeouts timeouts) {

    private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
    private static final Pattern HTTP_TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    public ServerSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(timeouts, "timeouts");
        Objects.requireNonNull(adminToken, "adminToken");
        platformTokens = List.copyOf(platformTokens);
        require(port >= 0 && port <= 65_535, "a port is between 0 and 65535");
        require(
                BASE_PATH.matcher(basePath).matches(),
                "a base path is empty, or /words between slashes, such as /kassa");
        require(HTTP_TOKEN.matcher(tokenHeader).matches(), "the token's header has no proper name");
        require(
                tokenPrefix.isEmpty() || HTTP_TOKEN.matcher(tokenPrefix).matches(),
                "the token's prefix is empty, or one word such as Bearer");
    }

    /** Everything as it usually is: all addresses, {@code Authorization: Bearer}, no base path, usual limits. */
    public static ServerSettings usual(int port, List<AccessToken> platformTokens, Optional<AccessToken> adminToken) {
        return new ServerSettings(
                "0.0.0.0",
                port,
                "",
                "Authorization",
                "Bearer",
                platformTokens,
                adminToken,
                Limits.usual(),
                Timeouts.usual());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
