package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.TIME_TO_LIVE;
import static kassa.application.port.contract.Samples.product;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.event.EventId;
import kassa.application.port.memory.SettableClock;
import kassa.application.pricing.CartAssembly;
import kassa.application.purchasecontrol.SoldCarts;
import kassa.application.receipt.Bookkeeping;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.CreateReceipt;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.ReceiptAnnouncements;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.catalogue.LangCode;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptNews;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.receipt.RequestedCart;

/**
 * The use cases of receipts over a store: two shops that sell the products P1, P2 and P3 for 1.99 a piece, at noon.
 *
 * <p>An answer is the id of its receipt.
 */
public final class ReceiptDesk {

    private final StorePorts ports;
    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private final ReceiptLifecycle receipts;

    private ReceiptDesk(StorePorts ports) {
        this.ports = ports;
        this.receipts = ReceiptLifecycle.over(
                ports.transactions(),
                ports.institutions(),
                new CartAssembly(ports.products(), ports.campaigns(), ports.programmes(), ports.accounts()),
                ports.receipts(),
                ports.numbers(),
                receipt -> receipt.id().value(),
                ports.accounts(),
                new ReceiptAnnouncements(ports.outbox(), ReceiptDesk::text).watchedBy(new SoldCarts(ports.controls())),
                new Bookkeeping(ports.ledger(), new LedgerText()),
                clock,
                TIME_TO_LIVE);
    }

    /** Such as {@code receipt.paid PAID 3.98 EUR}. */
    private static String text(EventId id, ReceiptNews news) {
        Receipt receipt = news.receipt();
        return news.event().kind().label() + " " + receipt.state() + " "
                + receipt.priced().total();
    }

    /** Puts the shops and their products into the store. */
    public static ReceiptDesk open(StorePorts ports) {
        ports.transactions().write(() -> {
            for (InstitutionId shop : List.of(STORE, OTHER_STORE)) {
                ports.institutions().save(Samples.institution(shop));
                ports.products().save(shop, List.of(product("P1", "4740000000018"), product("P2"), product("P3")));
            }
            return ports;
        });
        return at(ports);
    }

    /** Over a store that has its shops and products already. */
    public static ReceiptDesk at(StorePorts ports) {
        return new ReceiptDesk(ports);
    }

    public SettableClock clock() {
        return clock;
    }

    public ReceiptLifecycle receipts() {
        return receipts;
    }

    /** The id of the receipt for a piece of each of the products. */
    public InstitutionInvoiceId create(String invoice, String... products) {
        return create(STORE, invoice, products);
    }

    public InstitutionInvoiceId create(InstitutionId shop, String invoice, String... products) {
        return new InstitutionInvoiceId(receipts.create(request(shop, invoice, cart(products))));
    }

    public static CreateReceipt request(InstitutionId shop, String invoice, RequestedCart cart) {
        return new CreateReceipt(shop, new InvoiceId(invoice), new PersonId("customer"), cart, "request of " + invoice);
    }

    public static RequestedCart cart(String... products) {
        return cart(Stream.of(products).map(id -> line(id, 1)).toArray(RequestedLine[]::new));
    }

    public static RequestedCart cart(RequestedLine... lines) {
        return new RequestedCart(new LangCode("ET"), List.of(lines), List.of(), Optional.empty());
    }

    public static RequestedLine line(String product, long pieces) {
        return new RequestedLine(
                Optional.of(new ProductId(product)), Optional.empty(), Quantity.pieces(pieces), Optional.empty());
    }

    public void confirmInvoice(String invoice) {
        receipts.confirm(ofInvoice(invoice));
    }

    public static ConfirmPayment ofInvoice(String invoice) {
        return new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "payment of " + invoice);
    }

    public void confirm(InstitutionInvoiceId receipt) {
        receipts.confirm(ofReceipt(receipt));
    }

    public static ConfirmPayment ofReceipt(InstitutionInvoiceId receipt) {
        return new ConfirmPayment(
                Optional.empty(),
                Optional.of(receipt),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "payment of " + receipt);
    }

    /** Of that many pieces of the first row. */
    public static Refund refund(String id, long pieces) {
        RefundLine line = new RefundLine(0, BigDecimal.valueOf(pieces));
        return new Refund(new RefundId(id), List.of(line), false, "spoilt");
    }

    /** With all that a platform may say. */
    public static ConfirmPayment complete(String invoice, InstitutionInvoiceId receipt, String sum, Instant paidAt) {
        return new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.of(receipt),
                Optional.of(STORE),
                Optional.of(new BigDecimal(sum)),
                Optional.of(paidAt),
                "payment of " + receipt);
    }

    public Receipt find(InstitutionInvoiceId receipt) {
        return receipts.find(receipt).receipt();
    }

    /** All revisions of an invoice of the first shop, oldest first. */
    public List<Receipt> revisions(String invoice) {
        return ports
                .transactions()
                .read(() -> ports.receipts().revisions(new InvoiceId(invoice), Optional.of(STORE)))
                .stream()
                .map(each -> each.value())
                .map(FiledReceipt::receipt)
                .toList();
    }

    /** Confirmations that no receipt was found for. */
    public List<UnmatchedPayment> unmatched() {
        return ports.transactions().read(() -> ports.receipts().unmatched(UnmatchedQuery.first(100), 100)).stream()
                .map(KeptPayment::payment)
                .toList();
    }
}
