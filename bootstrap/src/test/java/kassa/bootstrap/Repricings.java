package kassa.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Repricing;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** Receipts of a book at 10.00 EUR that were priced again. */
final class Repricings {

    static final Currency EURO = Currency.getInstance("EUR");
    static final Instant ISSUED = Instant.parse("2026-11-23T22:30:00.987654Z");

    private Repricings() {}

    /** Receipt R of that invoice, which a campaign of that name now changes by so many cents. */
    static Repricing changed(String invoice, String campaign, long cents) {
        Receipt receipt = receipt(invoice);
        Money before = receipt.priced().total();
        Money change = new Money(cents, EURO);
        return new Repricing(
                receipt,
                before,
                before.plus(change),
                List.of(new Repricing.Difference(campaign + " (B00000000501)", Money.zero(EURO), change)));
    }

    private static Receipt receipt(String invoice) {
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("10.00"), VatRate.parse("0"));
        Cart cart = Cart.of(
                new PriceTerms(EURO, PriceBasis.GROSS, CampaignCombination.BEST_DEAL),
                List.of(CartLine.of(Product.of(new ProductId("book"), "Book", price), Quantity.pieces(1))),
                ISSUED);
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("R"),
                new InvoiceId(invoice),
                new InstitutionId("demo-store"),
                new PersonId("someone"),
                1);
        RequestedCart requested = new RequestedCart(new LangCode("ET"), List.of(), List.of(), Optional.empty());
        return Receipt.issue(heading, requested, cart, Duration.ofDays(1));
    }
}
