package kassa.bootstrap;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.catalogue.CatalogueFile;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.LoadCatalogue;
import kassa.application.catalogue.LoadMode;
import kassa.application.catalogue.LoadReport;
import kassa.application.catalogue.ProductSource;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.domain.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of a file of a folder.
 *
 * @param taken whether its products are in the catalogue
 * @param report all there is to say about it, the summary at the end
 */
record FolderImport(boolean taken, List<String> report) {

    private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);
    private static final String REPLACES = ".replace.";

    FolderImport {
        report = List.copyOf(report);
    }

    /**
     * Imports the file.
     *
     * @param progress told while it is under way
     */
    static FolderImport of(StoreFolder folder, ClaimedFile claim, CatalogueUpkeep catalogue, Runnable progress) {
        try {
            return source(claim)
                    .map(source -> load(claim.name(), order(folder, claim, source, progress), catalogue))
                    .orElseGet(() -> refused(claim, "the name of a catalogue ends in " + CatalogueFile.ENDINGS));
        } catch (RuleViolation refused) {
            return refused(claim, refused.getMessage());
        } catch (StorageUnavailable | StaleVersion | ImportStopped | UncheckedIOException later) {
            throw later;
        } catch (RuntimeException bug) {
            // Tried again it would fail again, and hold up all files behind it.
            LOG.error("{} of {} could not be imported", claim.name(), folder.store(), bug);
            return refused(claim, "this should not have happened: the log of the node says more");
        }
    }

    private static Optional<ProductSource> source(ClaimedFile claim) {
        return CatalogueFile.at(claim.place());
    }

    private static LoadCatalogue order(StoreFolder folder, ClaimedFile claim, ProductSource source, Runnable progress) {
        return new LoadCatalogue(folder.store(), source, mode(claim.name()), false, (stage, rows) -> progress.run());
    }

    /** {@code products.replace.csv} replaces the catalogue. */
    private static LoadMode mode(String name) {
        String beforeEnding = name.substring(0, name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return beforeEnding.endsWith(REPLACES) ? LoadMode.REPLACE : LoadMode.ALL_OR_NONE;
    }

    private static FolderImport load(String name, LoadCatalogue order, CatalogueUpkeep catalogue) {
        LoadReport result = catalogue.load(order);
        ImportReport report = new ImportReport(name, order.mode(), order.dryRun(), result);
        return new FolderImport(
                result.loaded(),
                Stream.concat(report.remarks().stream(), Stream.of(report.summary()))
                        .toList());
    }

    private static FolderImport refused(ClaimedFile claim, String why) {
        return new FolderImport(false, List.of(claim.name() + ": " + why));
    }

    String summary() {
        return report.get(report.size() - 1);
    }
}
