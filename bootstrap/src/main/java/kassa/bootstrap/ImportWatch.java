package kassa.bootstrap;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into a folder for catalogue files, in the background, for as long as the node runs.
 *
 * <p>Any number of nodes may look into one folder: each file is imported by one of them.
 */
final class ImportWatch implements AutoCloseable {

    static final Background.Plan PLAN =
            new Background.Plan("import-watch", 1, Duration.ofSeconds(2), Duration.ofSeconds(15));

    private static final Logger LOG = LoggerFactory.getLogger(ImportWatch.class);

    private final ImportFolder folder;
    private final Background looking;

    private ImportWatch(ImportFolder folder, Background looking) {
        this.folder = folder;
        this.looking = looking;
    }

    /** Begins at once. */
    static ImportWatch start(Background.Plan plan, ImportFolder folder) {
        return new ImportWatch(folder, Background.start(plan, goesOn -> look(folder)));
    }

    private static void look(ImportFolder folder) {
        try {
            folder.look();
        } catch (IOException later) {
            LOG.warn("the folder of catalogue files cannot be used: {}", FileTrouble.of(later));
        }
    }

    /** Undoes what is under way: its file is imported when a node runs again. */
    @Override
    public void close() {
        folder.stop();
        looking.close();
    }
}
