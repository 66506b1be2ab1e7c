package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;

/** A row of goods while it is being priced: steps 1 and 2 are done, the others are taken from it one after the other. */
final class DraftRow {

    private final CartLine line;
    private final PriceTerms terms;
    private final BigDecimal amount;
    private final UnitPrice unitPrice;
    private final long list;
    private final long before;
    private final long floor;
    private final List<PriceStep> steps = new ArrayList<>(4);
    private long current;
    private BigDecimal paid;

    DraftRow(CartLine line, PriceTerms terms) {
        this(line, line.amount(), terms);
    }

    private DraftRow(CartLine line, BigDecimal amount, PriceTerms terms) {
        ProductPrice price = line.article().price();
        this.line = line;
        this.terms = terms;
        this.amount = amount;
        this.paid = amount;
        this.unitPrice = price.priceWithAddition(terms.digits());
        this.list = cost(price.unitPrice());
        this.current = list;
        this.before = price.addition().isPresent() ? cost(unitPrice) : list;
        moveTo(before, Reason.ADDITION);
        this.floor = price.floorPrice()
                .map(this::cost)
                .map(least -> Math.min(least, current))
                .orElse(0L);
    }

    private long cost(UnitPrice price) {
        return Countable.require(Rounding.toMinor(amount.multiply(price.amount()), terms.digits()));
    }

    static long sum(List<DraftRow> rows, ToLongFunction<DraftRow> part) {
        long sum = 0;
        for (DraftRow row : rows) {
            sum += part.applyAsLong(row);
        }
        return sum;
    }

    static long[] each(List<DraftRow> rows, ToLongFunction<DraftRow> part) {
        long[] values = new long[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = part.applyAsLong(rows.get(i));
        }
        return values;
    }

    CartLine line() {
        return line;
    }

    Article article() {
        return line.article();
    }

    /** How much is bought, in the product's unit. */
    BigDecimal amount() {
        return amount;
    }

    /** The price of one unit with its addition, in the store's basis. */
    UnitPrice unitPrice() {
        return unitPrice;
    }

    long list() {
        return list;
    }

    /** What the row cost after step 2. */
    long before() {
        return before;
    }

    /** The row as it was after step 2, had so much more been bought; empty if that could not be counted. */
    Optional<DraftRow> with(BigDecimal more) {
        BigDecimal all = amount.add(more);
        BigDecimal dearest =
                unitPrice.amount().max(article().price().unitPrice().amount());
        return Countable.fits(all.multiply(dearest), terms.digits())
                ? Optional.of(new DraftRow(line, all, terms))
                : Optional.empty();
    }

    /** What the row costs by now. */
    long current() {
        return current;
    }

    /** What the row costs at least. */
    long floor() {
        return floor;
    }

    /** What can still be taken from the row. */
    long room() {
        return current - floor;
    }

    BigDecimal paid() {
        return paid;
    }

    void payFor(BigDecimal less) {
        paid = less;
    }

    List<PriceStep> steps() {
        return steps;
    }

    /** Makes the row cost {@code next} and remembers why; no step is kept where nothing changes. */
    void moveTo(long next, Reason reason) {
        if (next != current) {
            steps.add(reason.step(new Money(next - current, terms.currency())));
            current = next;
        }
    }
}
