package kassa.adapter.persistence.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import kassa.adapter.persistence.store.StoreSettings;

/** What a store can stand on. */
public enum DatabaseKind {
    H2_IN_MEMORY {
        @Override
        public TestDatabase create() {
            return new TestDatabase(StoreSettings.of("jdbc:h2:mem:" + UUID.randomUUID(), "", ""), () -> {});
        }
    },

    H2_IN_FILE {
        @Override
        public TestDatabase create() {
            Path folder = folder();
            return new TestDatabase(
                    StoreSettings.of("jdbc:h2:file:" + folder.resolve("store"), "", ""), () -> delete(folder));
        }
    },

    POSTGRESQL {
        @Override
        public TestDatabase create() {
            return PostgresServer.shared().create();
        }
    };

    /** A new one. */
    public abstract TestDatabase create();

    private static Path folder() {
        try {
            return Files.createTempDirectory("kassa");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
