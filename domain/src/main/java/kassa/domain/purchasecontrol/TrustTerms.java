package kassa.domain.purchasecontrol;

import kassa.domain.rule.RuleViolation;

/**
 * How what is known of a person changes the share of their purchases that are looked into.
 *
 * <p>The share is multiplied by {@code firstFactor} as long as the person is new, and by {@code failureFactor} for each
 * failure of which {@link #MOST_FAILURES} count; it is halved for every {@code passesToHalve} passes since the last failure,
 * {@code mostHalvings} times at most. A share of nothing stays nothing, and any other is never halved to nothing: nobody who
 * was looked into now and then is looked into never again. It does not grow beyond all purchases, but may come to that: who
 * has failed is looked into always where the share is large enough.
 *
 * @param firstPurchases so many purchases are a person's first ones
 * @param firstFactor 1 or more ({@code purchasecontrol.trust}, as all of them)
 * @param failureFactor 1 or more
 * @param passesToHalve 1 or more
 * @param mostHalvings 0 to 10
 */
public record TrustTerms(int firstPurchases, int firstFactor, int failureFactor, int passesToHalve, int mostHalvings) {

    /** So many of a person's last purchases, and of their last controls, count: what was before is forgiven and forgotten. */
    public static final int REMEMBERED = 20;

    /** More failures count like so many. */
    static final int MOST_FAILURES = 2;

    private static final int GREATEST_FACTOR = 1_000;
    private static final int GREATEST_HALVINGS = 10;

    public TrustTerms {
        RuleViolation.unless(
                firstPurchases >= 0
                        && isFactor(firstFactor)
                        && isFactor(failureFactor)
                        && passesToHalve >= 1
                        && mostHalvings >= 0
                        && mostHalvings <= GREATEST_HALVINGS,
                PurchaseControlRule.TRUST,
                "factors of trust lie between 1 and 1000, halvings between 0 and 10");
    }

    private static boolean isFactor(int factor) {
        return factor >= 1 && factor <= GREATEST_FACTOR;
    }

    /** The first three purchases twice as likely, three times for a failure, half for five passes, a quarter at least. */
    public static TrustTerms usual() {
        return new TrustTerms(3, 2, 3, 5, 2);
    }

    /** All persons alike. */
    public static TrustTerms blind() {
        return new TrustTerms(0, 1, 1, 1, 0);
    }

    /** The share of this person's purchases, when {@code share} is that of all. */
    public Share of(Share share, TrustStanding person) {
        Share raised = share.times(person.purchases() < firstPurchases ? firstFactor : 1);
        for (long i = 0; i < Math.min(person.failures(), MOST_FAILURES); i++) {
            raised = raised.times(failureFactor);
        }
        return raised.over(1 << Math.min(person.passes() / passesToHalve, mostHalvings));
    }
}
