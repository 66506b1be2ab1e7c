package kassa.domain.delivery;

import kassa.domain.rule.Rule;

/** What orders hold to (see docs/delivery.md). */
public enum DeliveryRule implements Rule {
    /** The id of an order has 1 to 90 printable characters. */
    ID("delivery.id"),
    /** A request names an order that is known here. */
    UNKNOWN("delivery.unknown"),
    /** An order changes its status only as the table allows, by someone who may, in the way its method goes. */
    MOVE("delivery.move"),
    /** The log of an order begins with its arrival, and each change begins where the one before it ended. */
    LOG("delivery.log"),
    /** What is known under the id of an order stays that of its store and of its customer. */
    SAME_ORDER("delivery.same-order"),
    /** Amounts and prices of rows are zero or more; a request names rows that the order has, each once. */
    ROW("delivery.row"),
    /** Of no row is more found than was ordered. */
    WITHIN_ORDER("delivery.within-order"),
    /** What was found is said before the order is sent out: its payment is settled after that. */
    SETTLED("delivery.settled"),
    /** All amounts of an order are in its currency. */
    CURRENCY("delivery.currency");

    private final String id;

    DeliveryRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
