package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.function.Function;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

/**
 * A named reduction of the whole cart: a manual discount, a voucher, a reduction by another of the merchant's systems.
 *
 * <p>It is taken from the goods in the store's price basis, never from deposits or the shipment.
 */
public sealed interface CartDiscount {

    /** What stands on the receipt, not blank. */
    String name();

    /** What it takes from goods of this total, before any cap; in a currency of its own if it is an amount. */
    Money takenFrom(Money goods);

    /** One answer for each kind. */
    <T> T fold(Function<OfAmount, T> ofAmount, Function<OfPercentage, T> ofPercentage);

    /** A fixed amount, more than zero ({@code pricing.cart-discount}). */
    record OfAmount(String name, Money amount) implements CartDiscount {

        public OfAmount {
            requireSound(name, amount.minor() > 0);
        }

        @Override
        public Money takenFrom(Money goods) {
            return amount;
        }

        @Override
        public <T> T fold(Function<OfAmount, T> ofAmount, Function<OfPercentage, T> ofPercentage) {
            return ofAmount.apply(this);
        }
    }

    /**
     * A percentage, rounded to cents.
     *
     * @param percent more than zero, at most 100, with at most six decimals ({@code pricing.cart-discount})
     */
    record OfPercentage(String name, BigDecimal percent) implements CartDiscount {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int MAX_DECIMALS = 6;

        public OfPercentage {
            percent = percent.stripTrailingZeros();
            requireSound(
                    name, percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= MAX_DECIMALS);
        }

        @Override
        public Money takenFrom(Money goods) {
            return Money.rounded(goods.amount().multiply(percent).movePointLeft(2), goods.currency());
        }

        @Override
        public <T> T fold(Function<OfAmount, T> ofAmount, Function<OfPercentage, T> ofPercentage) {
            return ofPercentage.apply(this);
        }
    }

    private static void requireSound(String name, boolean sizeIsSound) {
        RuleViolation.unless(
                !name.isBlank() && sizeIsSound,
                PricingRule.CART_DISCOUNT,
                "a cart discount has a name and takes an amount of more than 0, or more than 0 and up to 100 percent of at"
                        + " most 6 decimals");
    }
}
