package kassa.bootstrap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that comes to be when it is complete, and never half: until then it is written under another name beside its
 * place.
 *
 * <p>Thread-safe: the thread that ends the process is not the one that writes.
 */
final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path draft;
    private final OutputStream stream;
    private boolean settled;

    private NewFile(Path target, Path draft, OutputStream stream) {
        this.target = target;
        this.draft = draft;
        this.stream = stream;
    }

    /** Begins to write; nothing is seen of it at its place yet. A file that a link leads to stays where it is. */
    static NewFile begin(Path place) throws IOException {
        Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path draft = target.resolveSibling(".kassa-" + UUID.randomUUID() + ".part");
        return new NewFile(target, draft, Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
    }

    OutputStream stream() {
        return stream;
    }

    /**
     * Puts the file in its place, complete.
     *
     * @param overwrite whether a file that is there already may go
     * @throws java.nio.file.FileAlreadyExistsException if one is there that may not
     */
    synchronized void complete(boolean overwrite) throws IOException {
        stream.close();
        if (overwrite) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(draft, target);
        }
        settled = true;
    }

    /** Leaves nothing behind of a file that is not complete, even if somebody still writes to it. */
    synchronized void discard() {
        if (!settled) {
            settled = true;
            try {
                Files.deleteIfExists(draft);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }

    @Override
    public void close() throws IOException {
        discard();
        stream.close();
    }
}
