package kassa.domain.vat;

import java.math.BigDecimal;
import kassa.domain.rule.RuleViolation;

/**
 * A VAT rate in percent, such as 24, 25.5 or 0; exempt is a rate of its own, equal to no other.
 *
 * <p>EN 16931 keeps zero rated (category Z) and exempt (E) supplies apart (BG-23); both bear no tax, yet each is a rate
 * group of its own.
 *
 * @param percent 0 to 100, at most four decimals, without trailing zeros; 0 if exempt
 * @param exempt whether the supply is exempt from VAT
 */
public record VatRate(BigDecimal percent, boolean exempt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_DECIMALS = 4;

    /** No tax is charged because the supply is exempt, not because its rate is zero. */
    public static final VatRate EXEMPT = new VatRate(BigDecimal.ZERO, true);

    public VatRate {
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        RuleViolation.unless(
                percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= MAX_DECIMALS,
                VatRule.RATE,
                "a VAT rate is a percentage from 0 to 100 with at most 4 decimals");
        RuleViolation.unless(!exempt || percent.signum() == 0, VatRule.RATE, "an exempt supply bears no VAT");
        if (percent.scale() < 0) {
            percent = percent.setScale(0);
        }
    }

    public static VatRate of(BigDecimal percent) {
        return new VatRate(percent, false);
    }

    /** The rate that {@link #toString} wrote: {@code 24}, {@code 25.5} or {@code EXEMPT}. */
    public static VatRate parse(String text) {
        try {
            return "EXEMPT".equals(text) ? EXEMPT : of(new BigDecimal(text));
        } catch (NumberFormatException unreadable) {
            throw new RuleViolation(VatRule.RATE, "a VAT rate is a number of percent such as 25.5, or EXEMPT");
        }
    }

    /** Whether no tax is charged, be it for a zero rate or an exemption. */
    public boolean isFree() {
        return percent.signum() == 0;
    }

    @Override
    public String toString() {
        return exempt ? "EXEMPT" : percent.toPlainString();
    }
}
