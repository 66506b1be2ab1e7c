package kassa.application.port.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.UnmatchedPayment;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.VatRate;

/** Things to store. */
public final class Samples {

    public static final InstitutionId STORE = new InstitutionId("store");
    public static final InstitutionId OTHER_STORE = new InstitutionId("other-store");
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456Z");
    public static final Duration TIME_TO_LIVE = Duration.ofHours(24);

    /** Letters of two and three bytes, beyond the first plane, from right to left, combined of several, of no width. */
    public static final String ANY_SCRIPT =
            "Õunamahl 5 € 苹果 🍎𝒜 תפוח تفاح e\u0301 ğ\u200d👩\u200d🌾 \"'\\;%_?:{}<a&b> ";

    private Samples() {}

    public static Institution institution(InstitutionId id) {
        return Institution.of(
                id, "Store " + id, Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), VatRate.parse("24"));
    }

    /** A product for 1.99 a piece. */
    public static Product product(String id, String... barcodes) {
        return named("Product " + id, id, barcodes);
    }

    public static Product named(String name, String id, String... barcodes) {
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("1.99"), VatRate.parse("24"));
        return Product.of(new ProductId(id), name, price)
                .withBarcodes(Stream.of(barcodes).map(Barcode::new).toArray(Barcode[]::new));
    }

    /** The first revision of the invoice, for two pieces: 3.98. */
    public static FiledReceipt filed(String id, String invoice) {
        return filed(id, invoice, STORE, 1);
    }

    public static FiledReceipt filed(String id, String invoice, InstitutionId store, int revision) {
        return new FiledReceipt(receipt(id, invoice, store, revision), "request of " + id, "answer of " + id);
    }

    public static Receipt receipt(String id, String invoice, InstitutionId store, int revision) {
        return receipt(id, invoice, store, revision, product("P1", "4740000000018"));
    }

    public static Receipt receipt(String id, String invoice, InstitutionId store, int revision, Product... products) {
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId(id), new InvoiceId(invoice), store, new PersonId("customer"), revision);
        Cart cart = Cart.of(
                PriceTerms.of(institution(store)),
                Stream.of(products)
                        .map(product -> CartLine.of(product, Quantity.pieces(2)))
                        .toList(),
                NOW);
        return Receipt.issue(heading, requested(products), cart, TIME_TO_LIVE);
    }

    private static RequestedCart requested(Product... products) {
        List<RequestedLine> lines = Stream.of(products)
                .map(product -> new RequestedLine(
                        Optional.of(product.id()), Optional.empty(), Quantity.pieces(2), Optional.empty()))
                .toList();
        return new RequestedCart(new LangCode("ET"), lines, List.of(), Optional.empty());
    }

    /** The receipt after it was paid. */
    public static FiledReceipt paid(FiledReceipt filed, long fiscalNumber) {
        Receipt receipt = filed.receipt();
        Payment payment = new Payment(
                receipt.id(),
                Optional.of(receipt.priced().total().amount()),
                Optional.of(NOW.plusSeconds(60)),
                NOW.plusSeconds(61),
                "confirmation of " + receipt.id());
        return filed.with(receipt.pay(payment, new FiscalNumber(fiscalNumber)));
    }

    /** The receipt after another revision has taken its place. */
    public static FiledReceipt superseded(FiledReceipt filed) {
        return filed.with(filed.receipt().supersede(NOW.plusSeconds(30)));
    }

    /** A confirmation of which everything is known. */
    public static UnmatchedPayment unmatched(String invoice, Instant receivedAt) {
        ConfirmPayment confirmation = new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.of(new InstitutionInvoiceId("receipt of " + invoice)),
                Optional.of(STORE),
                Optional.of(new BigDecimal("3.980")),
                Optional.of(receivedAt.minusSeconds(5)),
                "confirmation of " + invoice);
        return new UnmatchedPayment(confirmation, receivedAt, "there is no such receipt");
    }
}
