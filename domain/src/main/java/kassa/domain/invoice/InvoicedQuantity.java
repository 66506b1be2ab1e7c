package kassa.domain.invoice;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.RuleViolation;

/**
 * How much of a product an invoice tells, be it an amount that can be bought or not: {@code 0.846 KILOGRAM}, {@code -1 BOX}.
 *
 * @param value without trailing zeros
 */
public record InvoicedQuantity(BigDecimal value, String unit) {

    public InvoicedQuantity {
        value = value.stripTrailingZeros();
        Objects.requireNonNull(unit, "unit");
    }

    public static InvoicedQuantity of(Quantity quantity) {
        return new InvoicedQuantity(quantity.value(), quantity.unit().name());
    }

    /** The quantity that it tells; empty if it is none. */
    Optional<Quantity> counted() {
        try {
            return Optional.of(read());
        } catch (RuleViolation none) {
            return Optional.empty();
        }
    }

    /** Why it is no quantity; empty if it is one. */
    Optional<String> fault() {
        try {
            read();
            return Optional.empty();
        } catch (RuleViolation none) {
            return Optional.of(none.getMessage());
        }
    }

    private Quantity read() {
        return new Quantity(value, UnitOfMeasure.parse(unit));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
