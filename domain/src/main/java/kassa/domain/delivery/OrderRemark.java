package kassa.domain.delivery;

import java.util.Objects;

/**
 * Something about an order that does not add up, such as {@code total-differs "says 17.50 EUR, its rows and shipment sum to
 * 17.00 EUR"}. It is written down for someone to look at; no order is refused for it.
 */
public record OrderRemark(Kind kind, String detail) {

    /** What does not add up. */
    public enum Kind {
        /** The total that was said is not that of the rows and the shipment. */
        TOTAL_DIFFERS("total-differs", true),
        /** A row was said to cost something else than on the receipt, which counts. */
        ROW_PRICE_DIFFERS("row-price-differs", true),
        /** A row is not on the receipt: it costs what was said. */
        NOT_ON_RECEIPT("not-on-receipt", true),
        /** The receipt has rows that the order has not. */
        MISSING_FROM_ORDER("missing-from-order", true),
        /** The order is in another currency than its receipt, whose prices do not count. */
        CURRENCY_DIFFERS("currency-differs", true),
        /** The shipment was said to cost something else than on the receipt, which counts. */
        SHIPMENT_DIFFERS("shipment-differs", true),
        /** The platform says that more or less was found than the merchant has said, which counts. */
        FOUND_DIFFERS("found-differs", true),
        /** Other rows came after the merchant had begun to put the order together. */
        ROWS_CHANGED("rows-changed", false),
        /** Other rows, or another price of the shipment, came after the order was sent out; they do not count. */
        CHANGED_AFTER_SENDING("changed-after-sending", false);

        private final String label;
        private final boolean isOfPresent;

        Kind(String label, boolean isOfPresent) {
            this.label = label;
            this.isOfPresent = isOfPresent;
        }

        /** Whether it is about the order as it is told now, and not about something that has happened to it. */
        boolean isOfPresent() {
            return isOfPresent;
        }

        /** The kind as other systems know it, such as {@code total-differs}. */
        public String label() {
            return label;
        }
    }

    public OrderRemark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
