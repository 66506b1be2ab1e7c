package kassa.domain.purchasecontrol;

import java.util.List;

/**
 * What is known of a person from their last purchases, such as seven purchases, no failure, five passes in a row.
 *
 * @param purchases how many of them could be paid for
 * @param failures how many of them failed a control
 * @param passes how many controls of the whole cart were passed since the last failure
 */
public record TrustStanding(long purchases, long failures, long passes) {

    /** Nothing is known. */
    public static TrustStanding unknown() {
        return of(List.of());
    }

    /** @param latestFirst the last purchases, not counting the one that is judged */
    public static TrustStanding of(List<PastControl> latestFirst) {
        return new TrustStanding(
                latestFirst.stream().filter(PastControl::isPurchase).count(),
                latestFirst.stream().filter(PastControl::hasFailed).count(),
                latestFirst.stream()
                        .takeWhile(past -> !past.hasFailed())
                        .filter(PastControl::isPass)
                        .count());
    }
}
