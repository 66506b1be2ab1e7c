package kassa.application.node;

import java.util.Objects;
import java.util.Optional;

/**
 * What is running.
 *
 * @param version such as {@code 0.1.0}
 * @param commit the commit it was built from, if that is known
 */
public record NodeVersion(String name, String version, Optional<String> commit) {

    public NodeVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
    }
}
