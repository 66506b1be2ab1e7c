package kassa.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder from which catalogue files are imported: those in {@code my-store} into the store {@code my-store}.
 *
 * <p>A file is taken when it has been still for a while, by moving it, so that one of several nodes gets it; the files of
 * a store are taken one at a time, in the order of their names. A file that a node was working on when it ended is taken
 * over when nobody has touched it for long. To import it again changes nothing, should it have been imported already.
 */
final class ImportFolder {

    /** For so long nobody has written to a file that is complete. */
    static final Duration SETTLED = Duration.ofSeconds(10);
    /** For so long no node that is at work leaves its file alone. */
    static final Duration ABANDONED = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private final Path root;
    private final CatalogueUpkeep catalogue;
    private final InstantSource clock;
    private final String node;
    private final Stillness stillness = new Stillness();
    private volatile boolean stopping;

    /** What is done with a file while it is claimed. */
    private interface Step {

        void run() throws IOException;
    }

    /** @param node a name that no other node has */
    ImportFolder(Path root, CatalogueUpkeep catalogue, InstantSource clock, String node) {
        this.root = root;
        this.catalogue = catalogue;
        this.clock = clock;
        this.node = node;
    }

    /** Looks once, and imports what can be imported. */
    void look() throws IOException {
        Instant begin = clock.instant();
        StoreFolder.in(root).forEach(this::tryToLook);
        stillness.forgetBefore(begin);
    }

    /** Begins nothing any more; what is under way is undone as soon as it tells of its progress. */
    void stop() {
        stopping = true;
    }

    /** What is wrong with the folder of one store holds up no other. */
    private void tryToLook(StoreFolder folder) {
        try {
            look(folder);
        } catch (UncheckedIOException later) {
            warn(folder, later.getCause());
        } catch (IOException later) {
            warn(folder, later);
        }
    }

    private static void warn(StoreFolder folder, IOException failure) {
        LOG.warn("the folder {} cannot be used: {}", folder.place(), FileTrouble.of(failure));
    }

    private void look(StoreFolder folder) throws IOException {
        for (Path file : folder.waiting()) {
            stillness.holds(file, SETTLED, clock.instant());
        }
        clearCopies(folder);
        Optional<ClaimedFile> claim = next(folder);
        while (claim.isPresent() && take(folder, claim.get())) {
            claim = next(folder);
        }
    }

    /** Those of a node that ended while it made them: the file itself is still where it was. */
    private void clearCopies(StoreFolder folder) throws IOException {
        for (Path copy : folder.copied()) {
            if (stillness.holds(copy, ABANDONED, clock.instant())) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private Optional<ClaimedFile> next(StoreFolder folder) throws IOException {
        List<Path> claimed = folder.claimed();
        Optional<Path> file =
                (claimed.isEmpty() ? folder.waiting() : claimed).stream().findFirst();
        Duration enough = claimed.isEmpty() ? SETTLED : ABANDONED;
        return file.isEmpty() || stopping || !stillness.holds(file.get(), enough, clock.instant())
                ? Optional.empty()
                : claim(folder, file.get());
    }

    /** If another node has taken another file of the store meanwhile, it goes first. */
    private Optional<ClaimedFile> claim(StoreFolder folder, Path file) throws IOException {
        Optional<ClaimedFile> claim = folder.claim(file, node);
        if (claim.isPresent() && folder.claimed().size() > 1) {
            folder.putBack(claim.get());
            return Optional.empty();
        }
        return claim;
    }

    /** Whether the file is settled; otherwise it is to be tried again. */
    private boolean take(StoreFolder folder, ClaimedFile claim) throws IOException {
        try {
            perform(() -> claim.own(clock.instant()));
            FolderImport result =
                    FolderImport.of(folder, claim, catalogue, () -> perform(() -> claim.touch(clock.instant())));
            claim.settle(result.taken() ? folder.done() : folder.failed(), clock.instant(), result.report());
            LOG.info("{}: {}", folder.store(), result.summary());
            return true;
        } catch (StorageUnavailable | StaleVersion | ImportStopped | UncheckedIOException later) {
            LOG.warn("{} of {} is to be imported again: {}", claim.name(), folder.store(), later.getMessage());
            folder.putBack(claim);
            return false;
        }
    }

    private void perform(Step step) {
        if (stopping) {
            throw new ImportStopped("the node is stopping");
        }
        try {
            step.run();
        } catch (NoSuchFileException gone) {
            throw new ImportStopped("another node has taken it over");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
