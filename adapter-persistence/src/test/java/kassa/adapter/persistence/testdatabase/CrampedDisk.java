package kassa.adapter.persistence.testdatabase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.adapter.persistence.store.StoreSettings;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for files of H2 on which writes can fail, with the words of the operating system.
 *
 * <p>There is one in a JVM. H2 makes the paths on it, by the constructor without arguments.
 */
public final class CrampedDisk extends FilePathWrapper {

    private static final String SCHEME = "cramped";

    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static volatile Optional<String> failure = Optional.empty();

    /** For H2. */
    public CrampedDisk() {}

    /** The same database on this disk; it has to be one in a file. */
    public static StoreSettings with(StoreSettings database) {
        FilePath.register(new CrampedDisk());
        String url = database.url().replaceFirst("^jdbc:h2:file:", "jdbc:h2:" + SCHEME + ":");
        return new StoreSettings(
                url, database.user(), database.password(), database.connections(), database.patience());
    }

    /** Nothing can be written from now on: it is full. */
    public static void fill() {
        fail("No space left on device");
    }

    /** Nothing can be written from now on: it is broken. */
    public static void spoil() {
        fail("Input/output error");
    }

    private static void fail(String words) {
        REFUSED.set(0);
        failure = Optional.of(words);
    }

    /** How many writes have failed. */
    public static int refused() {
        return REFUSED.get();
    }

    /** It is as good as new; answers how many writes have failed. */
    public static int mend() {
        failure = Optional.empty();
        return REFUSED.get();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            Optional<String> words = failure;
            if (words.isPresent()) {
                REFUSED.incrementAndGet();
                throw new IOException(words.get());
            }
            return file.write(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
