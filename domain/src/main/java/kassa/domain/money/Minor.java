package kassa.domain.money;

import java.math.BigDecimal;
import kassa.domain.rule.RuleViolation;

/** Minor units of amounts that have no more decimals than their currency. */
final class Minor {

    private Minor() {}

    static long of(BigDecimal amount, int digits) {
        try {
            return amount.movePointRight(digits).longValueExact();
        } catch (ArithmeticException tooLargeOrTooFine) {
            throw new RuleViolation(MoneyRule.RANGE, "the amount is too large to be counted");
        }
    }

    static RuleViolation overflow() {
        return new RuleViolation(MoneyRule.RANGE, "the sum is too large to be counted");
    }
}
