package kassa.adapter.persistence.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for files that go when the node ends.
 *
 * <p>A node that was killed leaves its folder behind; the next one on this machine clears it away. A lock tells which are
 * in use.
 */
final class ScratchFolder implements Closeable {

    private static final String PREFIX = "kassa-search-";
    private static final String LOCK = "in-use.lock";

    /** Locks of files keep processes apart, not the threads of one. */
    private static final Object WITHIN_PROCESS = new Object();

    private final Path path;
    private final FileChannel lock;
    private int folders;

    private ScratchFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static ScratchFolder in(Path parent) throws IOException {
        synchronized (WITHIN_PROCESS) {
            clearAbandoned(parent);
            Optional<ScratchFolder> made = make(parent);
            while (made.isEmpty()) {
                made = make(parent);
            }
            return made.get();
        }
    }

    /** Empty if another node took the folder for an abandoned one before it was locked. */
    private static Optional<ScratchFolder> make(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX);
        FileChannel lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        if (Files.exists(path.resolve(LOCK))) {
            return Optional.of(new ScratchFolder(path, lock));
        }
        lock.close();
        return Optional.empty();
    }

    private static void clearAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                clearIfAbandoned(folder);
            }
        }
    }

    /** A folder without a lock file is just being made, or going. */
    private static void clearIfAbandoned(Path folder) throws IOException {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (lock.tryLock() != null) {
                delete(folder);
            }
        } catch (NoSuchFileException | AccessDeniedException | OverlappingFileLockException ofSomeoneElse) {
            // It is not ours to clear away.
        }
    }

    /** A folder in it that nobody else uses. */
    synchronized Path next() throws IOException {
        folders++;
        return Files.createDirectory(path.resolve(Integer.toString(folders)));
    }

    /** By whoever holds the lock, which goes with the rest. */
    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (WITHIN_PROCESS) {
            try (lock) {
                delete(path);
            }
        }
    }
}
