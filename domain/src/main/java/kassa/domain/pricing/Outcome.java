package kassa.domain.pricing;

/**
 * What goods would come to, in minor units of the store's basis: rounded, and with no row below its floor.
 *
 * @param lost what floors keep from being taken; zero or more
 */
record Outcome(long amount, long lost) {}
