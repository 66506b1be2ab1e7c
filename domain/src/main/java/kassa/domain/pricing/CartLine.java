package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.catalogue.Product;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.RuleViolation;

/**
 * A line of a cart: how much of what.
 *
 * @param quantity in the product's unit or another of its dimension ({@code pricing.quantity-unit})
 * @param sentPrice the price with VAT that the platform showed for one unit of the quantity; compared, never used
 */
public record CartLine(Article article, Quantity quantity, Optional<BigDecimal> sentPrice) {

    public CartLine {
        sentPrice = sentPrice.map(BigDecimal::stripTrailingZeros);
        RuleViolation.unless(
                quantity.unit().dimension() == article.price().unit().dimension(),
                PricingRule.QUANTITY_UNIT,
                quantity.unit() + " is no unit for what is sold by the "
                        + article.price().unit());
    }

    public static CartLine of(Article article, Quantity quantity) {
        return new CartLine(article, quantity, Optional.empty());
    }

    public static CartLine of(Product product, Quantity quantity) {
        return of(Article.of(product), quantity);
    }

    /** How much is bought, in the product's unit: exact, or 34 digits where the conversion does not terminate. */
    public BigDecimal amount() {
        return quantity.valueIn(article.price().unit());
    }
}
