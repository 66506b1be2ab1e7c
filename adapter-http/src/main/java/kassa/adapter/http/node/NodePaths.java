package kassa.adapter.http.node;

import java.util.Objects;

/** Where the platform asks about the node, such as {@code /version} and {@code /health}. */
public record NodePaths(String version, String health) {

    private static final NodePaths USUAL = new NodePaths("/version", "/health");

    public NodePaths {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(health, "health");
    }

    /** The paths that the node has unless its settings say otherwise. */
    public static NodePaths usual() {
        return USUAL;
    }
}
