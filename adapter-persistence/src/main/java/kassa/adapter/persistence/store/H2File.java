package kassa.adapter.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;

/**
 * The file of a database of H2, such as {@code ./data/kassa.mv.db}, before it is opened.
 *
 * <p>A note at the beginning of the file leads H2 to what was written last. When H2 writes into space that has become free, the
 * note it leaves leads to what was written before that. After a crash H2 would go no further: commits that are in the file, and
 * that were acknowledged, would be lost.
 */
final class H2File {

    private static final int NOTE_LENGTH = 4096;

    /** The note of a file that was not closed in good order; one that is encrypted or of something else looks different. */
    private static final Pattern LEFT_OPEN = Pattern.compile("^H:\\d(?!.*,clean:1\\b).*,fletcher:");

    private static final Set<Integer> REFUSED_BY_H2 =
            Set.of(DataUtils.ERROR_FILE_LOCKED, DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT);

    private final String name;

    H2File(String name) {
        this.name = name;
    }

    /**
     * After a crash, has the whole file searched for what was written last, and the note put right.
     *
     * <p>A file that another process has open, that is damaged or of another version stays as it is: H2 opens none of these,
     * and tells why.
     *
     * @throws IOException if it cannot be searched for another reason: it must not be opened then, for H2 might do so with
     *     less than is in it
     */
    void recover() throws IOException {
        if (exists() && wasLeftOpen()) {
            try {
                search();
            } catch (MVStoreException failure) {
                requireRefusedByH2(failure);
            }
        }
    }

    /** Closing puts the note right, and does nothing else in no time. */
    private void search() {
        new MVStore.Builder()
                .fileName(name)
                .autoCommitDisabled()
                .recoveryMode()
                .open()
                .close(0);
    }

    boolean exists() {
        return FileUtils.exists(name);
    }

    private static void requireRefusedByH2(MVStoreException failure) throws IOException {
        if (!REFUSED_BY_H2.contains(failure.getErrorCode())) {
            throw new IOException(
                    "the file of the database cannot be searched for what was written last before a crash", failure);
        }
    }

    private boolean wasLeftOpen() {
        try (InputStream file = FileUtils.newInputStream(name)) {
            byte[] note = file.readNBytes(NOTE_LENGTH);
            // A shorter file has nothing behind its note, let alone a commit.
            return note.length == NOTE_LENGTH
                    && LEFT_OPEN
                            .matcher(new String(note, StandardCharsets.ISO_8859_1))
                            .find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
