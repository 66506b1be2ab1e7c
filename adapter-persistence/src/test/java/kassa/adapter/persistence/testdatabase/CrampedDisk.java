package kassa.adapter.persistence.testdatabase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.adapter.persistence.store.StoreSettings;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for files of H2 that can be full: then every write fails as it does there, with the words of the operating system.
 *
 * <p>There is one in a JVM. H2 makes the paths on it, by the constructor without arguments.
 */
public final class CrampedDisk extends FilePathWrapper {

    private static final String SCHEME = "cramped";

    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static volatile boolean full;

    /** For H2. */
    public CrampedDisk() {}

    /** The same database on this disk; it has to be one in a file. */
    public static StoreSettings with(StoreSettings database) {
        FilePath.register(new CrampedDisk());
        String url = database.url().replaceFirst("^jdbc:h2:file:", "jdbc:h2:" + SCHEME + ":");
        return new StoreSettings(
                url, database.user(), database.password(), database.connections(), database.patience());
    }

    /** Nothing can be written from now on. */
    public static void fill() {
        REFUSED.set(0);
        full = true;
    }

    /** There is room again; answers how many writes were refused. */
    public static int clear() {
        full = false;
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
            if (full) {
                REFUSED.incrementAndGet();
                throw new IOException("No space left on device");
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
