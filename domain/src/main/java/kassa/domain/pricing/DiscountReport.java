package kassa.domain.pricing;

import java.util.Objects;
import kassa.domain.money.Money;

/**
 * What became of a discount on the whole cart.
 *
 * @param amount what it took, in the store's price basis; zero or negative
 * @param lost what it could not take, because nothing was left or floor prices stood against it; zero or more
 */
public record DiscountReport(String name, Money amount, Money lost) {

    public DiscountReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(lost, "lost");
    }
}
