package kassa.adapter.persistence.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.h2.store.fs.FileBaseDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open file whose writes wait for room on the disk; all else is as it is. */
final class PatientChannel extends FileBaseDefault {

    private static final Logger LOG = LoggerFactory.getLogger(PatientChannel.class);
    private static final long PAUSE_MILLIS = 50;

    /** In English and on the usual systems; elsewhere the disk itself has to tell. */
    private static final Pattern WANT_OF_ROOM = Pattern.compile("space|quota", Pattern.CASE_INSENSITIVE);

    private final FileChannel file;
    private final DiskRoom room;

    PatientChannel(FileChannel file, DiskRoom room) {
        this.file = file;
        this.room = room;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        try {
            return file.write(bytes, position);
        } catch (IOException failure) {
            requireWant(failure);
            LOG.error("a commit waits for room on the disk of the database: {}", failure.getMessage());
            return writeOnceThereIsRoom(bytes, position);
        }
    }

    private int writeOnceThereIsRoom(ByteBuffer bytes, long position) throws IOException {
        while (true) {
            try {
                pause();
                return file.write(bytes, position);
            } catch (IOException failure) {
                requireWant(failure);
            }
        }
    }

    private void requireWant(IOException failure) throws IOException {
        boolean isWant =
                WANT_OF_ROOM.matcher(String.valueOf(failure.getMessage())).find() || room.isScarce();
        // What the operating system says has no class of its own; that a file was closed, or a thread stopped, has one.
        if (failure.getClass() != IOException.class || !isWant) {
            throw failure;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while there was no room on the disk");
        }
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
