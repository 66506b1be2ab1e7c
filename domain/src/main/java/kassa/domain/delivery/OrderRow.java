package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.RowShare;
import kassa.domain.rule.RuleViolation;

/**
 * A row of an order: what was ordered, how much of it was found, and what all of it costs.
 *
 * @param ordered how much was ordered, zero or more, without trailing zeros ({@code delivery.row})
 * @param found how much of it there is, from zero to what was ordered ({@code delivery.within-order})
 * @param price what all that was ordered costs, with VAT, zero or more
 */
public record OrderRow(
        Optional<String> product,
        Optional<String> barcode,
        String name,
        BigDecimal ordered,
        BigDecimal found,
        Money price,
        List<RowCategory> categories) {

    public OrderRow {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(name, "name");
        ordered = amount(ordered);
        found = amount(found);
        RuleViolation.unless(!price.isNegative(), DeliveryRule.ROW, "a row costs zero or more");
        RuleViolation.unless(
                found.compareTo(ordered) <= 0,
                DeliveryRule.WITHIN_ORDER,
                "no more can be found than the " + ordered.toPlainString() + " that were ordered");
        categories = List.copyOf(categories);
    }

    private static BigDecimal amount(BigDecimal value) {
        RuleViolation.unless(
                value.signum() >= 0 && Quantity.isInRange(value),
                DeliveryRule.ROW,
                "an amount is zero or more, below 1000000000, and has at most " + Quantity.MAX_DECIMALS + " decimals");
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** A row of which all was found. */
    public static OrderRow complete(
            Optional<String> product,
            Optional<String> barcode,
            String name,
            BigDecimal ordered,
            Money price,
            List<RowCategory> categories) {
        return new OrderRow(product, barcode, name, ordered, ordered, price, categories);
    }

    /** What the customer pays for what was found: all but what a refund of the rest would give back. */
    public Money due() {
        return RowShare.left(price, ordered.subtract(found), ordered);
    }

    public boolean isComplete() {
        return found.compareTo(ordered) == 0;
    }

    OrderRow withFound(BigDecimal amount) {
        return new OrderRow(product, barcode, name, ordered, amount, price, categories);
    }

    OrderRow withPrice(Money other) {
        return new OrderRow(product, barcode, name, ordered, found, other, categories);
    }

    /** Whether the other is a row of the same thing. */
    boolean isOf(OrderRow other) {
        return product.equals(other.product) && barcode.equals(other.barcode);
    }
}
