package kassa.domain.receipt;

import kassa.domain.rule.RuleViolation;

/** What the ids of receipts, invoices and persons hold to ({@code receipt.id}). */
final class PrintableId {

    private static final int MAX_LENGTH = 100;

    private PrintableId() {}

    static void require(String value) {
        RuleViolation.unless(
                !value.isBlank()
                        && value.length() <= MAX_LENGTH
                        && value.chars().noneMatch(Character::isISOControl),
                ReceiptRule.ID,
                "an id has 1 to 100 printable characters");
    }
}
