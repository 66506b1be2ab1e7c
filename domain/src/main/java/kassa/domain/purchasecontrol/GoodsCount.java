package kassa.domain.purchasecontrol;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kassa.domain.pricing.CartLine;
import kassa.domain.product.ProductId;
import kassa.domain.rule.RuleViolation;

/**
 * How much of which product there is, such as two pieces of P1 and 0.846 kilograms of P7, however many lines it stands on.
 *
 * @param amounts by product id; each more than zero ({@code purchasecontrol.goods}), in the product's unit
 */
public record GoodsCount(SortedMap<ProductId, BigDecimal> amounts) {

    private static final Comparator<ProductId> BY_ID = Comparator.comparing(ProductId::value);

    public GoodsCount {
        SortedMap<ProductId, BigDecimal> sorted = new TreeMap<>(BY_ID);
        amounts.forEach((product, amount) -> sorted.put(product, amount.stripTrailingZeros()));
        amounts = Collections.unmodifiableSortedMap(sorted);
        RuleViolation.unless(
                sorted.values().stream().allMatch(amount -> amount.signum() > 0),
                PurchaseControlRule.GOODS,
                "of what is counted there is more than nothing");
    }

    public static GoodsCount of(Map<ProductId, BigDecimal> amounts) {
        SortedMap<ProductId, BigDecimal> sorted = new TreeMap<>(BY_ID);
        sorted.putAll(amounts);
        return new GoodsCount(sorted);
    }

    /** What the lines come to; articles without a product are not counted. */
    public static GoodsCount of(List<CartLine> lines) {
        SortedMap<ProductId, BigDecimal> sum = new TreeMap<>(BY_ID);
        lines.forEach(line ->
                line.article().product().ifPresent(product -> sum.merge(product, line.amount(), BigDecimal::add)));
        return new GoodsCount(sum);
    }

    /** Every product of which here is another amount than there, by id. */
    List<Difference> differencesTo(GoodsCount sold) {
        TreeSet<ProductId> all = new TreeSet<>(BY_ID);
        all.addAll(amounts.keySet());
        all.addAll(sold.amounts.keySet());
        return all.stream()
                .map(product -> new Difference(product, amount(product), sold.amount(product)))
                .filter(difference -> difference.approved().compareTo(difference.sold()) != 0)
                .toList();
    }

    private BigDecimal amount(ProductId product) {
        return amounts.getOrDefault(product, BigDecimal.ZERO);
    }

    /**
     * A product of which another amount is sold than was approved.
     *
     * @param approved in the product's unit, 0 if none
     * @param sold likewise
     */
    public record Difference(ProductId product, BigDecimal approved, BigDecimal sold) {
        public Difference {
            Objects.requireNonNull(product, "product");
        }
    }
}
