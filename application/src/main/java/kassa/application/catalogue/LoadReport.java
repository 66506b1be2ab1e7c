package kassa.application.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * What became of a catalogue file.
 *
 * @param rows how many rows it has
 * @param faults every bad row, in the order of the file
 * @param outcome what its good rows changed; nothing if it was refused for its bad ones
 * @param loaded whether its good rows were taken
 */
public record LoadReport(long rows, List<ProductRow.Bad> faults, UpsertOutcome outcome, boolean loaded) {

    public LoadReport {
        faults = List.copyOf(faults);
        Objects.requireNonNull(outcome, "outcome");
    }
}
