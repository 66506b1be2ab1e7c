package com.example.till;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import kassa.domain.money.Money;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartPricer;
import kassa.domain.rule.RuleViolation;

/** Prices carts, and tells the customer why not where it cannot. */
final class Till {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private int asked;

    int asked() {
        return asked;
    }

    /** The total, or the reason why there is none. */
    String total(Cart cart) {
        try {
            return CartPricer.price(cart).total().toString();
        } catch (RuleViolation refused) {
            return refused.rule().id() + ": " + refused.getMessage();
        } catch (RuntimeException bug) {
            return "Please call for help";
        } finally {
            asked++;
        }
    }

    /** A slip; the resource that is tried here is closed whatever Kassa says. */
    String slip(Cart cart) {
        try (Writer slip = new StringWriter()) {
            slip.write(CartPricer.price(cart).total().toString());
            return slip.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What each of two guests pays, half a cent rounded up. */
    Money half(Money total) {
        return Money.rounded(total.amount().multiply(HALF), total.currency());
    }
}
