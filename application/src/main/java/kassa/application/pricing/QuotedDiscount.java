package kassa.application.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.pricing.CartDiscount;

/**
 * A discount on the whole cart as it was asked for, before the currency of the store is known.
 *
 * @param size units of the currency, or percent
 */
public record QuotedDiscount(String name, Measure measure, BigDecimal size) {

    /** How the size of a discount is told. */
    public enum Measure {
        AMOUNT,
        PERCENT
    }

    public QuotedDiscount {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(size, "size");
    }

    /**
     * The discounts in a store's currency.
     *
     * @throws RuleViolation {@code pricing.cart-discount}; {@code money.scale} if an amount is finer than the currency;
     *     with the place of the first such discount
     */
    static List<CartDiscount> all(List<QuotedDiscount> discounts, Currency currency) {
        List<CartDiscount> all = new ArrayList<>(discounts.size());
        for (int i = 0; i < discounts.size(); i++) {
            all.add(discounts.get(i).in(currency, "cartDiscounts/" + i));
        }
        return all;
    }

    private CartDiscount in(Currency currency, String place) {
        String field = measure == Measure.AMOUNT ? "/amount" : "/percent";
        return Placed.at(
                place + field,
                () -> measure == Measure.AMOUNT
                        ? new CartDiscount.OfAmount(name, Money.of(size, currency))
                        : new CartDiscount.OfPercentage(name, size));
    }
}
