package kassa.domain.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.Carts;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.VatRate;

/** Receipts that orders of {@link SampleOrders} may name. */
final class SampleReceipts {

    private SampleReceipts() {}

    static Receipt of(Cart cart) {
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("R1"),
                new InvoiceId("I1"),
                new InstitutionId("store"),
                new PersonId("customer"),
                1);
        RequestedCart requested = new RequestedCart(new LangCode("ET"), List.of(), List.of(), Optional.empty());
        return Receipt.issue(heading, requested, cart, Duration.ofHours(1));
    }

    /** Seven of milk for 9.99 and one of bread for 1.99. */
    static Receipt milkAndBread() {
        return of(Cart.of(Carts.GROSS, List.of(line("milk", "1.4271", 7), line("bread", "1.99", 1)), Carts.NOW));
    }

    private static CartLine line(String product, String price, int pieces) {
        ProductPrice shelf = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), VatRate.parse("24"));
        return CartLine.of(Product.of(new ProductId(product), "The " + product, shelf), Quantity.pieces(pieces));
    }
}
