package kassa.domain.purchasecontrol;

import java.math.BigDecimal;
import kassa.domain.rule.RuleViolation;

/**
 * A part of all purchases, such as 2.50 %.
 *
 * @param basisPoints hundredths of a percent, 0 to 10,000 ({@code purchasecontrol.share})
 */
public record Share(int basisPoints) {

    private static final int ALL = 10_000;
    private static final int DECIMALS = 2;

    public Share {
        RuleViolation.unless(
                basisPoints >= 0 && basisPoints <= ALL,
                PurchaseControlRule.SHARE,
                "a share lies between 0 and 100 percent, in hundredths of a percent");
    }

    public static Share none() {
        return new Share(0);
    }

    /** The share of that many percent, such as 2.5. */
    public static Share ofPercent(BigDecimal percent) {
        BigDecimal basisPoints = percent.scaleByPowerOfTen(DECIMALS).stripTrailingZeros();
        RuleViolation.unless(
                basisPoints.scale() <= 0 && basisPoints.precision() - basisPoints.scale() <= DECIMALS + 3,
                PurchaseControlRule.SHARE,
                "a share lies between 0 and 100 percent, in hundredths of a percent");
        return new Share(basisPoints.intValueExact());
    }

    /** This share so many times, all purchases at most. */
    Share times(long factor) {
        return new Share((int) Math.min(ALL, basisPoints * factor));
    }

    /** The {@code divisor}th part of this share; of more than nothing it is never nothing. */
    Share over(int divisor) {
        return new Share((basisPoints + divisor - 1) / divisor);
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(basisPoints, DECIMALS);
    }

    /** Such as {@code 2.50 %}. */
    @Override
    public String toString() {
        return percent() + " %";
    }
}
