package kassa.adapter.persistence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The disk as a file of H2 sees it through Kassa, such as {@code patient:./data/kassa}: a write for which there is no room
 * waits until there is.
 *
 * <p>H2 does not get over a write that fails while others are at work: threads of it turn in circles, commits that it has
 * acknowledged are not there when the file is opened again, others are there by half. So it never sees one fail for want
 * of room. {@link DiskRoom} refuses further work meanwhile.
 *
 * <p>H2 makes the paths, by the constructor without arguments.
 */
public final class PatientDisk extends FilePathWrapper {

    private static final String SCHEME = "patient";

    /** For H2. */
    public PatientDisk() {}

    /** The same place on a patient disk. */
    static String place(String place) {
        FilePath.register(new PatientDisk());
        return SCHEME + ":" + place;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /** H2 opens a file at the start, and once more by itself when it had to close it: both may be after a crash. */
    @Override
    public FileChannel open(String mode) throws IOException {
        if (mode.equals("rw")) {
            new H2File(getBase().toString()).recover();
        }
        return new PatientChannel(getBase().open(mode), DiskRoom.of(name));
    }
}
