package kassa.bootstrap.simulator;

import java.util.Map;
import java.util.Objects;
import kassa.adapter.http.platform.PlatformPaths;

/**
 * How a node wants to be called, and where it calls the platform, as its settings say.
 *
 * @param basePath what stands before every path but those of the admin API; may be empty
 * @param paths its own path in place of the usual one, such as {@code /kviitung} for {@code /receipt}
 * @param tokenHeader where it looks for the platform's token
 * @param tokenPrefix what stands before the token there; may be empty
 * @param platform where it calls
 */
public record NodeWays(
        String basePath, Map<String, String> paths, String tokenHeader, String tokenPrefix, PlatformPaths platform) {

    private static final String ADMIN = "/admin/";
    private static final NodeWays USUAL = new NodeWays("", Map.of(), "Authorization", "Bearer", PlatformPaths.usual());

    public NodeWays {
        Objects.requireNonNull(basePath, "basePath");
        Objects.requireNonNull(tokenHeader, "tokenHeader");
        Objects.requireNonNull(tokenPrefix, "tokenPrefix");
        Objects.requireNonNull(platform, "platform");
        paths = Map.copyOf(paths);
    }

    /** Those of a node that has been told nothing else. */
    public static NodeWays usual() {
        return USUAL;
    }

    /** Where it has that path; the admin API is where it is with all. */
    String path(String usual) {
        return isAdmin(usual) ? usual : basePath + paths.getOrDefault(usual, usual);
    }

    /** The header for the token of a call of that path. */
    String header(String usual) {
        return isAdmin(usual) ? USUAL.tokenHeader : tokenHeader;
    }

    /** What stands in that header. */
    String credentials(String usual, String token) {
        String prefix = isAdmin(usual) ? USUAL.tokenPrefix : tokenPrefix;
        return prefix.isEmpty() ? token : prefix + " " + token;
    }

    private static boolean isAdmin(String path) {
        return path.startsWith(ADMIN);
    }
}
