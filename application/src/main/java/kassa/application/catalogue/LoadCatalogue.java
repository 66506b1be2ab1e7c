package kassa.application.catalogue;

import java.util.Objects;
import kassa.domain.node.InstitutionId;

/**
 * A catalogue file that is to be loaded.
 *
 * @param skipBad whether the good rows of a file with bad ones are taken
 */
public record LoadCatalogue(InstitutionId institution, ProductSource source, boolean skipBad, LoadProgress progress) {

    public LoadCatalogue {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(progress, "progress");
    }
}
