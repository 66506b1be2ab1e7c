package kassa.application.catalogue;

import java.util.Objects;

/**
 * What became of a catalogue file, or would become of it in a dry run.
 *
 * @param rows how many rows it has
 * @param faults what is wrong with its bad rows
 * @param warnings what is odd about rows that are taken all the same
 * @param outcome what its good rows changed; nothing if it was refused for its bad ones
 * @param loaded whether its good rows were taken
 */
public record LoadReport(long rows, Remarks faults, Remarks warnings, LoadOutcome outcome, boolean loaded) {

    public LoadReport {
        Objects.requireNonNull(faults, "faults");
        Objects.requireNonNull(warnings, "warnings");
        Objects.requireNonNull(outcome, "outcome");
    }
}
