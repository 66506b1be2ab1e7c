package kassa.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import kassa.application.node.NodeVersion;

/** What the build has written into the jar about itself. */
final class BuildManifest {

    private static final String NAME = "Kassa";
    private static final String UNKNOWN = "unknown";
    private static final NodeVersion UNPACKED = new NodeVersion(NAME, "development", Optional.empty());

    private BuildManifest() {}

    /** The version of the jar that runs; of classes that run unpacked, {@code development}. */
    static NodeVersion version() {
        try {
            for (URL manifest :
                    Collections.list(BuildManifest.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                Attributes attributes = attributes(manifest);
                if (NAME.equals(attributes.getValue(Attributes.Name.IMPLEMENTATION_TITLE))) {
                    return version(attributes);
                }
            }
            return UNPACKED;
        } catch (IOException failure) {
            throw new UncheckedIOException("the manifest of the jar cannot be read", failure);
        }
    }

    private static Attributes attributes(URL manifest) throws IOException {
        try (InputStream stream = manifest.openStream()) {
            return new Manifest(stream).getMainAttributes();
        }
    }

    private static NodeVersion version(Attributes attributes) {
        Optional<String> commit = Optional.ofNullable(attributes.getValue("Implementation-Commit"));
        return new NodeVersion(
                NAME,
                attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION),
                commit.filter(known -> !known.equals(UNKNOWN)));
    }
}
