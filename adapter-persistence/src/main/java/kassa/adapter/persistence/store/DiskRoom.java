package kassa.adapter.persistence.store;

import java.io.File;
import java.util.function.LongSupplier;
import kassa.application.port.StorageUnavailable;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/**
 * What is left of the disk that a file of H2 is on.
 *
 * <p>H2 does not get over a disk that is full in good order: it closes the database under all who work with it. So nobody
 * begins to write any more before it comes to that. Questions are answered all the same.
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
        FilePath path = FilePath.get(place);
        for (FilePath within = path.unwrap(); within != path; within = path.unwrap()) {
            path = within;
        }
        boolean isOnDisk = path instanceof FilePathDisk && !place.startsWith("mem:");
        File folder = new File(path.toString()).getAbsoluteFile().getParentFile();
        return new DiskRoom(() -> isOnDisk ? freeBytesOf(folder) : Long.MAX_VALUE);
    }

    /** A disk without any size is one that does not tell. */
    private static long freeBytesOf(File folder) {
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace();
    }

    long freeBytes() {
        return freeBytes.getAsLong();
    }

    /** @throws StorageUnavailable if it is not enough for more work */
    void require() {
        if (freeBytes() < RESERVE_BYTES) {
            throw new StorageUnavailable(
                    "the disk of the database has less than " + (RESERVE_BYTES >> 20) + " MiB left", null);
        }
    }
}
