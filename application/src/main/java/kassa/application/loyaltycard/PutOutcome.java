package kassa.application.loyaltycard;

/**
 * What became of cards that were made known.
 *
 * @param upserted how many are new or changed
 * @param unchanged how many were there already, just so
 */
public record PutOutcome(int upserted, int unchanged) {}
