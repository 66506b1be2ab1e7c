package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** A shop for examples: products by a word, and what a cart of them costs. */
public final class Shop {

    public static final PriceTerms GROSS = Carts.GROSS;
    public static final PriceTerms NET = new PriceTerms(Carts.EUR, PriceBasis.NET, CampaignCombination.BEST_DEAL);

    private Shop() {}

    /** What is sold by the piece; its id is its name. */
    public static Product piece(String name, String price, String vatRate) {
        return sold(name, price(UnitOfMeasure.PIECE, price, vatRate));
    }

    /** What is weighed at the till. */
    public static Product weighed(String name, String price, String vatRate) {
        return sold(name, price(UnitOfMeasure.KILOGRAM, price, vatRate)).weighed();
    }

    public static Product sold(String name, ProductPrice price) {
        return Product.of(new ProductId(name), name, price);
    }

    public static ProductPrice price(UnitOfMeasure unit, String price, String vatRate) {
        return ProductPrice.of(unit, UnitPrice.parse(price), VatRate.parse(vatRate));
    }

    public static Deposit deposit(String price, String vatRate) {
        return new Deposit(TranslatedText.of("Deposit"), UnitPrice.parse(price), VatRate.parse(vatRate));
    }

    public static CartLine line(Product product, String quantity) {
        return line(product, quantity, product.price().unit());
    }

    public static CartLine line(Product product, String quantity, UnitOfMeasure unit) {
        return CartLine.of(product, Quantity.of(quantity, unit));
    }

    /** A line for which the platform showed a price. */
    public static CartLine sent(String price, CartLine line) {
        return new CartLine(line.article(), line.quantity(), Optional.of(new BigDecimal(price)));
    }

    public static Cart cart(PriceTerms terms, CartLine... lines) {
        return Cart.of(terms, List.of(lines), Carts.NOW);
    }

    public static PricedCart priced(PriceTerms terms, CartLine... lines) {
        return CartPricer.price(cart(terms, lines));
    }

    public static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), Carts.EUR);
    }

    /** All totals in one line: {@code 16.06 -5.21 | 8.75 + 2.10 = 10.85}. */
    public static String totals(PricedCart priced) {
        Totals totals = priced.totals();
        return totals.withoutAddition().amount() + " " + totals.additionSum().amount() + " | "
                + totals.withoutVat().amount() + " + " + totals.vatSum().amount() + " = "
                + totals.total().amount();
    }

    /** The rate groups, each in one line: {@code 24: 8.75 + 2.10 = 10.85}. */
    public static List<String> vat(PricedCart priced) {
        return priced.vat().stream()
                .map(group -> group.rate() + ": " + group.net().amount() + " + "
                        + group.vat().amount() + " = " + group.gross().amount())
                .toList();
    }

    /** The rows, each in one line with its list amount, its steps and what it costs: {@code Coffee 14.97 -1.50 = 13.47}. */
    public static List<String> rows(PricedCart priced) {
        return priced.rows().stream().map(Shop::row).toList();
    }

    private static String row(PricedRow row) {
        StringBuilder text =
                new StringBuilder(row.name().original() + " " + row.list().amount());
        row.steps().forEach(step -> text.append(" ").append(step.amount().amount()));
        return text + " = " + row.amount().amount();
    }
}
