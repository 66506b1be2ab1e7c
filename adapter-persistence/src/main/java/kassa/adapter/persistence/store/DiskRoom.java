package kassa.adapter.persistence.store;

import java.io.File;
import java.util.function.LongSupplier;
import kassa.application.port.StorageUnavailable;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/**
 * What is left of the disk that a file of H2 is on.
 *
 * <p>Nobody begins to write any more before it comes to its end, see {@link PatientDisk}. Questions are answered all the
 * same.
 */
final class DiskRoom {

    /** What all connections of a pool write at the same moment, many times over. */
    static final long RESERVE_BYTES = 8L << 20;

    private final LongSupplier freeBytes;

    DiskRoom(LongSupplier freeBytes) {
        this.freeBytes = freeBytes;
    }

    /** @param place of a database as H2 is told, such as {@code file:./data/kassa}; no end of room if it is on no disk */
    static DiskRoom of(String place) {
        File folder = new File(within(place).toString()).getAbsoluteFile().getParentFile();
        boolean isOnDisk = isOnDisk(place);
        return new DiskRoom(() -> isOnDisk ? freeBytesOf(folder) : Long.MAX_VALUE);
    }

    static boolean isOnDisk(String place) {
        return within(place) instanceof FilePathDisk && !place.startsWith("mem:");
    }

    private static FilePath within(String place) {
        FilePath path = FilePath.get(place);
        for (FilePath within = path.unwrap(); within != path; within = path.unwrap()) {
            path = within;
        }
        return path;
    }

    /** A disk without any size is one that does not tell. */
    private static long freeBytesOf(File folder) {
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace();
    }

    long freeBytes() {
        return freeBytes.getAsLong();
    }

    boolean isScarce() {
        return freeBytes() < RESERVE_BYTES;
    }

    /** @throws StorageUnavailable if it is not enough for more work */
    void require() {
        if (isScarce()) {
            throw new StorageUnavailable(
                    "the disk of the database has less than " + (RESERVE_BYTES >> 20) + " MiB left", null);
        }
    }
}
