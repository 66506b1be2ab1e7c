package kassa.adapter.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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

    private final String name;

    H2File(String name) {
        this.name = name;
    }

    /**
     * After a crash, has the whole file searched for what was written last, and the note put right.
     *
     * <p>If that cannot be done, because another process has the file open or it is damaged, it stays as it is: whoever opens it
     * is told why.
     */
    void recover() {
        if (FileUtils.exists(name) && wasLeftOpen()) {
            try {
                // Closing puts the note right, and does nothing else in no time.
                new MVStore.Builder()
                        .fileName(name)
                        .autoCommitDisabled()
                        .recoveryMode()
                        .open()
                        .close(0);
            } catch (MVStoreException unusable) {
                return;
            }
        }
    }

    private boolean wasLeftOpen() {
        try (InputStream file = FileUtils.newInputStream(name)) {
            String note = new String(file.readNBytes(NOTE_LENGTH), StandardCharsets.ISO_8859_1);
            return LEFT_OPEN.matcher(note).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
