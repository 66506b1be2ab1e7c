package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.RowShare;
import kassa.domain.rule.RuleViolation;

/**
 * A row of an order: what was ordered, how much of it was found, and what all of it costs.
 *
 * @param ordered how much was ordered, zero or more, without trailing zeros ({@code delivery.row})
 * @param found how much of it there is, from zero to what was ordered ({@code delivery.within-order})
 * @param counted whether the merchant has said how much was found
 * @param price what all that was ordered costs, with VAT, zero or more
 * @param share what that price is a share of, if it is one of more than was ordered ({@code delivery.row})
 */
public record OrderRow(
        Optional<String> product,
        Optional<String> barcode,
        String name,
        BigDecimal ordered,
        BigDecimal found,
        boolean counted,
        Money price,
        Optional<ReceiptShare> share,
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
        RuleViolation.unless(
                isWorth(price, share, ordered), DeliveryRule.ROW, "a row costs what its share of the receipt is worth");
        categories = List.copyOf(categories);
    }

    private static boolean isWorth(Money price, Optional<ReceiptShare> share, BigDecimal ordered) {
        return share.map(whole -> whole.covers(ordered) && whole.worth(ordered).equals(price))
                .orElse(true);
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
        return new OrderRow(product, barcode, name, ordered, ordered, false, price, Optional.empty(), categories);
    }

    /** What the customer pays for what was found: all but what a refund of the rest would give back. */
    public Money due() {
        return share.map(whole -> whole.worth(found))
                .orElseGet(() -> RowShare.left(price, ordered.subtract(found), ordered));
    }

    public boolean isComplete() {
        return found.compareTo(ordered) == 0;
    }

    OrderRow withFound(BigDecimal amount) {
        return with(amount, counted);
    }

    /** The row of which the merchant has found that much. */
    OrderRow withCounted(BigDecimal amount) {
        return with(amount, true);
    }

    /** The row with as much as was found of the other, which is of the same. */
    OrderRow withFoundOf(OrderRow other) {
        return with(other.found.min(ordered), other.counted);
    }

    private OrderRow with(BigDecimal amount, boolean isCounted) {
        return new OrderRow(product, barcode, name, ordered, amount, isCounted, price, share, categories);
    }

    /** The row for what it is worth of that. */
    OrderRow withShare(ReceiptShare whole) {
        Optional<ReceiptShare> part = Optional.of(whole)
                .filter(each -> ordered.signum() != 0 && each.all().compareTo(ordered) != 0);
        return new OrderRow(product, barcode, name, ordered, found, counted, whole.worth(ordered), part, categories);
    }

    boolean isDeposit() {
        return product.filter(id -> id.endsWith(ProductId.DEPOSIT)).isPresent();
    }

    /** Whether the other is a row of the same thing. */
    boolean isOf(OrderRow other) {
        return product.equals(other.product) && barcode.equals(other.barcode);
    }
}
