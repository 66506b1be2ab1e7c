package kassa.application.catalogue;

/**
 * What became of products that were put into a catalogue.
 *
 * @param upserted how many are new or changed
 * @param unchanged how many were there already, just so
 */
public record UpsertOutcome(int upserted, int unchanged) {}
