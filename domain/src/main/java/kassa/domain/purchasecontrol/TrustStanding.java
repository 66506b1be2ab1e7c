package kassa.domain.purchasecontrol;

import java.util.List;

/**
 * What is known of a person from their last purchases and controls, such as seven purchases, no failure, five passes.
 *
 * @param purchases how many of the last purchases could be paid for
 * @param failures how many of them failed a control
 * @param passes how many of the last controls of a whole cart were passed since the last failure
 */
public record TrustStanding(long purchases, long failures, long passes) {

    /** Nothing is known. */
    public static TrustStanding unknown() {
        return of(List.of(), List.of());
    }

    /**
     * What these tell, not counting the purchase that is judged. Few purchases are looked into: the last of those that were
     * may lie long before the last purchases.
     *
     * @param purchases the last ones, the latest first
     * @param controls the last purchases that {@linkplain PastControl#isTelling tell} something, the latest first
     */
    public static TrustStanding of(List<PastControl> purchases, List<PastControl> controls) {
        return new TrustStanding(
                purchases.stream().filter(PastControl::isPurchase).count(),
                purchases.stream().filter(PastControl::hasFailed).count(),
                controls.stream()
                        .takeWhile(past -> !past.hasFailed())
                        .filter(PastControl::isPass)
                        .count());
    }
}
