package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.Breach;

/**
 * How much of a product a line buys and at what price, or why that cannot be told.
 *
 * @param price the catalogue's, or the one on the package where that is what a piece costs
 * @param sentPrice the price that the platform showed, for one unit of the quantity
 * @param refusal what is wrong, at a place within the line; the other parts then mean nothing
 */
record Purchase(ProductPrice price, Quantity quantity, Optional<BigDecimal> sentPrice, Optional<Breach> refusal) {

    static Purchase of(ProductPrice price, Quantity quantity, Optional<BigDecimal> sentPrice) {
        return new Purchase(price, quantity, sentPrice, Optional.empty());
    }

    /** As the line says, at the catalogue's price. */
    static Purchase asSent(RequestedLine line, Product product) {
        return of(product.price(), line.quantity(), line.sentPrice());
    }

    /** Not to be told, because of what stands at {@code place} in the line. */
    static Purchase refused(RequestedLine line, Product product, String place, String reason) {
        Breach breach = new Breach(place, product.id() + " " + reason);
        return new Purchase(product.price(), line.quantity(), line.sentPrice(), Optional.of(breach));
    }

    /** Of another dimension than the product. */
    static Purchase refusedUnit(RequestedLine line, Product product) {
        return refused(
                line,
                product,
                "/quantity/unit",
                "is sold by the " + product.price().unit());
    }

    boolean isSound() {
        return refusal.isEmpty();
    }

    /** How much is bought, in the product's unit. */
    BigDecimal amount() {
        return quantity.valueIn(price.unit());
    }
}
