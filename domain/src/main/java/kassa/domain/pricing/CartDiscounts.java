package kassa.domain.pricing;

import java.util.ArrayList;
import java.util.List;
import kassa.domain.money.Money;

/** Step 7: discounts on the whole cart, each on what the one before it left, never more than the goods cost. */
final class CartDiscounts {

    private CartDiscounts() {}

    static List<DiscountReport> apply(Goods goods, List<CartDiscount> discounts, PriceTerms terms) {
        List<DiscountReport> reports = new ArrayList<>(discounts.size());
        for (CartDiscount discount : discounts) {
            Money wanted = discount.takenFrom(new Money(goods.total(), terms.currency()));
            Reason reason = Reason.named(StepKind.CART_DISCOUNT, discount.name());
            long taken = Spread.take(goods.rows(), wanted.minor(), reason);
            reports.add(new DiscountReport(
                    discount.name(),
                    new Money(-taken, terms.currency()),
                    new Money(wanted.minor() - taken, terms.currency())));
        }
        return reports;
    }
}
