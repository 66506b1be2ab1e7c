package kassa.application.catalogue;

/**
 * What became of products that were put into a catalogue.
 *
 * @param upserted how many are new or changed
 * @param unchanged how many were there already, just so
 */
public record UpsertOutcome(int upserted, int unchanged) {

    public static final UpsertOutcome NOTHING = new UpsertOutcome(0, 0);

    UpsertOutcome plus(UpsertOutcome other) {
        return new UpsertOutcome(upserted + other.upserted, unchanged + other.unchanged);
    }
}
