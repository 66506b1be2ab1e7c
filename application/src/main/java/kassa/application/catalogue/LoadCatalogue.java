package kassa.application.catalogue;

import java.util.Objects;
import kassa.domain.node.InstitutionId;

/**
 * A catalogue file that is to be loaded.
 *
 * @param dryRun whether it is only to be told what would change
 */
public record LoadCatalogue(
        InstitutionId institution, ProductSource source, LoadMode mode, boolean dryRun, LoadProgress progress) {

    public LoadCatalogue {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(progress, "progress");
    }
}
