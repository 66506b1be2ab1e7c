package kassa.adapter.persistence.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
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

    private final Path path;
    private final FileChannel lock;
    private int folders;

    private ScratchFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static ScratchFolder open() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static ScratchFolder in(Path parent) throws IOException {
        clearAbandoned(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        FileChannel lock = lockFile(path);
        lock.lock();
        return new ScratchFolder(path, lock);
    }

    private static FileChannel lockFile(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void clearAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.exists(folder.resolve(LOCK)) && Files.isWritable(folder) && isAbandoned(folder)) {
                    delete(folder);
                }
            }
        }
    }

    /** A folder without a lock file is just being made. */
    private static boolean isAbandoned(Path folder) {
        try (FileChannel lock = lockFile(folder)) {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException | IOException ofSomeoneElse) {
            return false;
        }
    }

    /** A folder in it that nobody else uses. */
    synchronized Path next() throws IOException {
        folders++;
        return Files.createDirectory(path.resolve(Integer.toString(folders)));
    }

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
        lock.close();
        delete(path);
    }
}
