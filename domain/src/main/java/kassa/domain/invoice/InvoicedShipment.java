package kassa.domain.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

/**
 * How the goods were sent, as an invoice tells it: any words, and any amount, which need be no price.
 *
 * @param price what was charged for it, in units of the currency, without trailing zeros
 */
public record InvoicedShipment(
        String method,
        String status,
        BigDecimal price,
        Currency currency,
        Optional<Instant> expectedDelivery,
        Optional<Instant> created,
        Recipient recipient) {

    public InvoicedShipment {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(status, "status");
        price = price.stripTrailingZeros();
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(expectedDelivery, "expectedDelivery");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(recipient, "recipient");
    }

    /** What was charged for it; empty if nobody can be charged that: less than zero, or finer than the currency. */
    public Optional<Money> charged() {
        try {
            return Optional.of(Money.of(price, currency)).filter(money -> !money.isNegative());
        } catch (RuleViolation none) {
            return Optional.empty();
        }
    }

    /** The shipment without where it went. */
    InvoicedShipment toNobody() {
        return new InvoicedShipment(method, status, price, currency, expectedDelivery, created, Recipient.NOBODY);
    }
}
