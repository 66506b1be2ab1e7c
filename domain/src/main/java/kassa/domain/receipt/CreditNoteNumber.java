package kassa.domain.receipt;

import kassa.domain.rule.RuleViolation;

/**
 * The number of a credit note in the books of its store: 1, 2, 3 … without gaps or repeats, a series of its own.
 *
 * @param value 1 or more ({@code receipt.credit-note-number})
 */
public record CreditNoteNumber(long value) {

    public CreditNoteNumber {
        RuleViolation.unless(value >= 1, ReceiptRule.CREDIT_NOTE_NUMBER, "credit note numbers count from 1");
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
