package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.PackageMeasure;
import kassa.domain.quantity.Dimension;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;

/**
 * A label that tells a weight, a price or a count, as the product is shown that bears it: so that a line made from what is
 * shown costs just that ({@link PackageReading} says what a line costs).
 */
final class ScannedLabel {

    private final Product product;
    private final Barcode code;
    private final PackageMeasure measure;
    private final PriceTerms terms;
    private final UnitOfMeasure unit;

    private ScannedLabel(Product product, Barcode code, PackageMeasure measure, PriceTerms terms) {
        this.product = product;
        this.code = code;
        this.measure = measure;
        this.terms = terms;
        this.unit = product.price().unit();
    }

    /** The product as it is shown; empty if it cannot be sold at the price on the label. */
    static Optional<ShownProduct> shown(Product product, Barcode code, PackageMeasure measure, PriceTerms terms) {
        ScannedLabel label = new ScannedLabel(product, code, measure, terms);
        if (label.unit.dimension() == Dimension.COUNT) {
            return label.pieces();
        }
        return measure.price().isPresent()
                ? label.wholePackage()
                : label.weighed().or(label::wholePackage).or(label::unit);
    }

    private Optional<ShownProduct> pieces() {
        Quantity count = new Quantity(measure.count().orElse(BigDecimal.ONE), unit);
        return bought(count).map(purchase -> shown(count, purchase.price()));
    }

    /** The weight in the product's unit; empty if there is none, or none that can be told in it exactly. */
    private Optional<ShownProduct> weighed() {
        return measure.weight()
                .filter(weight -> weight.unit().dimension() == unit.dimension())
                .map(weight -> weight.valueIn(unit))
                .filter(weight -> weight.signum() > 0 && Quantity.isInRange(weight))
                .map(weight -> shown(new Quantity(weight, unit), product.price()));
    }

    private Optional<ShownProduct> wholePackage() {
        Quantity piece = ShownProduct.one(UnitOfMeasure.PIECE);
        return bought(piece).map(purchase -> shown(piece, packagePrice(purchase)));
    }

    private Optional<ShownProduct> unit() {
        return Optional.of(shown(ShownProduct.one(unit), product.price()));
    }

    private Optional<Purchase> bought(Quantity quantity) {
        RequestedLine line =
                new RequestedLine(Optional.of(product.id()), Optional.of(code), quantity, Optional.empty());
        return Optional.of(PackageReading.of(line, product, measure, terms)).filter(Purchase::isSound);
    }

    private ShownProduct shown(Quantity quantity, ProductPrice price) {
        return ShownProduct.of(product, Optional.of(code), quantity, price, terms);
    }

    /** What the package costs and what is charged along with it. */
    private ProductPrice packagePrice(Purchase purchase) {
        ProductPrice each = product.price();
        ProductPrice whole = ProductPrice.of(
                UnitOfMeasure.PIECE, total(purchase, each.priceWithAddition(terms.digits())), each.vatRate());
        return each.deposit()
                .map(deposit -> whole.withDeposit(
                        new Deposit(deposit.name(), total(purchase, deposit.price()), deposit.vatRate())))
                .orElse(whole);
    }

    private UnitPrice total(Purchase purchase, UnitPrice each) {
        return new UnitPrice(Rounding.halfUp(purchase.amount().multiply(each.amount()), terms.digits()));
    }
}
