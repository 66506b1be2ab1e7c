package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/**
 * A product as a customer is shown it before it is in a cart, such as a kilogram of bananas for 1.29.
 *
 * <p>A line of a cart with this product, barcode and quantity costs the quantity times the price, campaigns aside: the
 * price shown is the price charged.
 *
 * @param barcode the code that was scanned, else the product's first
 * @param quantity one of the product's unit, or what the scanned code tells: a weight, a count, or one package as a piece
 * @param price of one unit of the quantity
 * @param deposit what is charged along with one unit of the quantity
 */
public record ShownProduct(
        Product product, Optional<Barcode> barcode, Quantity quantity, ShelfPrice price, Optional<ShelfPrice> deposit) {

    public ShownProduct {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(deposit, "deposit");
    }

    /** One unit of a product on these terms. */
    public static ShownProduct of(Product product, PriceTerms terms) {
        return of(
                product,
                product.barcodes().stream().findFirst(),
                one(product.price().unit()),
                terms);
    }

    /** What a line buys of a product. */
    static ShownProduct bought(Product product, CartLine line, PriceTerms terms) {
        UnitOfMeasure unit = product.price().unit();
        BigDecimal amount = line.amount();
        Quantity quantity = Quantity.isInRange(amount) ? new Quantity(amount, unit) : line.quantity();
        return of(product, line.article().barcode(), quantity, line.article().price(), terms);
    }

    /** So much of a product, in its unit, at its own price. */
    static ShownProduct of(Product product, Optional<Barcode> barcode, Quantity quantity, PriceTerms terms) {
        return of(product, barcode, quantity, product.price(), terms);
    }

    /** So much of a product, at a price for each unit of the quantity. */
    static ShownProduct of(
            Product product, Optional<Barcode> barcode, Quantity quantity, ProductPrice price, PriceTerms terms) {
        Optional<ShelfPrice> deposit =
                price.deposit().map(charged -> plain(charged.price(), charged.vatRate(), quantity.unit(), terms));
        return new ShownProduct(product, barcode, quantity, ShelfPrice.of(price, terms), deposit);
    }

    static Quantity one(UnitOfMeasure unit) {
        return Quantity.of("1", unit);
    }

    private static ShelfPrice plain(UnitPrice price, VatRate rate, UnitOfMeasure unit, PriceTerms terms) {
        return ShelfPrice.of(ProductPrice.of(unit, price, rate), terms);
    }
}
