package kassa.domain.receipt;

import kassa.domain.rule.RuleViolation;

/**
 * The number of a paid receipt in the books of its store: 1, 2, 3 … without gaps or repeats.
 *
 * @param value 1 or more ({@code receipt.fiscal-number})
 */
public record FiscalNumber(long value) {

    public FiscalNumber {
        RuleViolation.unless(value >= 1, ReceiptRule.FISCAL_NUMBER, "fiscal numbers count from 1");
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
