package kassa.domain.delivery;

import kassa.domain.rule.RuleViolation;

/**
 * The platform's number of an order, such as {@code O-1}.
 *
 * @param value 1 to 90 printable characters ({@code delivery.id})
 */
public record OrderId(String value) {

    private static final int MAX_LENGTH = 90;

    public OrderId {
        RuleViolation.unless(
                !value.isBlank()
                        && value.length() <= MAX_LENGTH
                        && value.chars().noneMatch(Character::isISOControl),
                DeliveryRule.ID,
                "the id of an order has 1 to " + MAX_LENGTH + " printable characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
