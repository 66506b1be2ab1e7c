package kassa.adapter.http.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;

/**
 * A catalogue file of the disk that nobody may write to while it is loaded: what was checked would not be what is taken.
 *
 * <p>Each reading ends with a look at its size, and so fails if that is another than at the beginning of the first.
 */
final class SteadyFile implements ProductSource {

    private static final long UNKNOWN = -1;

    private final Path file;
    private final ProductSource source;
    private long bytes = UNKNOWN;

    SteadyFile(Path file, ProductSource source) {
        this.file = file;
        this.source = source;
    }

    @Override
    public Stream<ProductRow> rows() {
        if (bytes == UNKNOWN) {
            bytes = bytesNow();
        }
        return ReadAhead.of(source.rows()).onClose(this::requireSteady);
    }

    private void requireSteady() {
        if (bytesNow() != bytes) {
            throw CatalogueText.unreadable("somebody writes to the file while it is read");
        }
    }

    private long bytesNow() {
        try {
            return Files.size(file);
        } catch (NoSuchFileException missing) {
            throw CatalogueText.unreadable("there is no file " + missing.getMessage());
        } catch (IOException failure) {
            throw CatalogueText.unreadable(failure);
        }
    }
}
