package kassa.domain.product;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.quantity.Quantity;

/**
 * What a code on a package tells beside the product, such as {@code 0.846 KILOGRAM}: any of a weight, a price and a
 * count.
 *
 * @param weight net weight of the package
 * @param price what the package costs, in the price basis and the currency of the store that printed it
 * @param count pieces in the package, a whole number
 */
public record PackageMeasure(Optional<Quantity> weight, Optional<BigDecimal> price, Optional<BigDecimal> count) {

    private static final PackageMeasure NONE = new PackageMeasure(Optional.empty(), Optional.empty(), Optional.empty());

    /** The measure of a code that names a product and nothing else. */
    public static PackageMeasure none() {
        return NONE;
    }

    PackageMeasure withWeight(Quantity told) {
        return new PackageMeasure(Optional.of(told), price, count);
    }

    PackageMeasure withPrice(BigDecimal told) {
        return new PackageMeasure(weight, Optional.of(told), count);
    }

    PackageMeasure withCount(BigDecimal told) {
        return new PackageMeasure(weight, price, Optional.of(told));
    }
}
