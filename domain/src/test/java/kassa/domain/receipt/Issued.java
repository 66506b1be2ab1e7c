package kassa.domain.receipt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** Receipts over 10.00 for one book each, issued at noon and on offer for an hour. */
final class Issued {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofHours(1));
    static final Currency EUR = Currency.getInstance("EUR");

    private Issued() {}

    /** A revision of invoice I1 for that many books; its id is R and the revision. */
    static Receipt receipt(int revision, long books) {
        return Receipt.issue(heading(revision), requested(books, Optional.empty()), cart(books), Duration.ofHours(1));
    }

    /** Revision 1 of invoice I1 for that cart. */
    static Receipt receipt(Cart cart) {
        return Receipt.issue(heading(1), requested(1, Optional.empty()), cart, Duration.ofHours(1));
    }

    static Receipt receiptWith(Shipment shipment) {
        return Receipt.issue(heading(1), requested(1, Optional.of(shipment)), cart(1), Duration.ofHours(1));
    }

    static CartFingerprint fingerprint(long books) {
        return CartFingerprint.of(requested(books, Optional.empty()));
    }

    /** For two books, in that state by the shortest way there. */
    static Receipt in(ReceiptState state) {
        Receipt issued = receipt(1, 2);
        return switch (state) {
            case ISSUED -> issued;
            case SUPERSEDED -> issued.supersede(NOON);
            case EXPIRED -> issued.expire(ONE);
            case CANCELLED -> issued.cancel(NOON);
            case PAID -> issued.pay(payment("R1", "20.00", NOON), new FiscalNumber(1));
            case REFUNDED -> in(ReceiptState.PAID).refund(refund("RF1", 2), new CreditNoteNumber(1), ONE);
        };
    }

    static Payment payment(String receipt, String sum, Instant receivedAt) {
        return new Payment(
                new InstitutionInvoiceId(receipt),
                Optional.ofNullable(sum).map(BigDecimal::new),
                Optional.empty(),
                receivedAt,
                "{}");
    }

    /** Of that many of the first row. */
    static Refund refund(String id, long books) {
        RefundLine line = new RefundLine(0, BigDecimal.valueOf(books));
        return new Refund(new RefundId(id), List.of(line), false, "torn pages");
    }

    static Shipment shipment(Money price) {
        return new Shipment(
                "COURIER",
                Optional.empty(),
                Optional.empty(),
                "DRAFT",
                price,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Receipt.Heading heading(int revision) {
        return new Receipt.Heading(
                new InstitutionInvoiceId("R" + revision),
                new InvoiceId("I1"),
                new InstitutionId("demo-store"),
                new PersonId("P1"),
                revision);
    }

    private static RequestedCart requested(long books, Optional<Shipment> shipment) {
        RequestedLine line = new RequestedLine(
                Optional.of(new ProductId("book")), Optional.empty(), Quantity.pieces(books), Optional.empty());
        return new RequestedCart(new LangCode("ET"), List.of(line), List.of(), shipment);
    }

    private static Cart cart(long books) {
        PriceTerms terms = new PriceTerms(EUR, PriceBasis.GROSS, CampaignCombination.BEST_DEAL);
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("10.00"), VatRate.parse("9"));
        return Cart.of(terms, List.of(CartLine.of(Article.of("Book", price), Quantity.pieces(books))), NOON);
    }
}
