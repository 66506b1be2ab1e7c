package kassa.bootstrap.load;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kassa.adapter.http.purchasecontrol.ControlCaseFormat;
import kassa.adapter.persistence.catalogue.JdbiProducts;
import kassa.adapter.persistence.event.JdbiOutbox;
import kassa.adapter.persistence.node.JdbiInstitutions;
import kassa.adapter.persistence.pricing.JdbiCampaigns;
import kassa.adapter.persistence.purchasecontrol.JdbiControlCases;
import kassa.adapter.persistence.receipt.JdbiLedger;
import kassa.adapter.persistence.receipt.JdbiReceiptNumbers;
import kassa.adapter.persistence.receipt.JdbiReceipts;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.Products;
import kassa.application.event.EventId;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.application.purchasecontrol.SoldCarts;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.Ledger;
import kassa.application.receipt.ReceiptNumbers;
import kassa.application.receipt.Receipts;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.Receipt;

/**
 * Sells with the database alone: the statements that the node sends, in the same units of work, with texts that the node
 * has written before. Nothing is parsed, priced, rendered or sent over a connection.
 */
public final class DatabaseOnly implements Till {

    private final Papers papers;
    private final Transactions transactions;
    private final Institutions institutions;
    private final Products products;
    private final Campaigns campaigns;
    private final Receipts receipts;
    private final ReceiptNumbers numbers;
    private final Outbox outbox;
    private final Ledger ledger;
    private final SoldCarts soldCarts;
    private final List<List<ProductId>> carts;
    private int sold;
    private InstitutionInvoiceId last = new InstitutionInvoiceId("none");

    private DatabaseOnly(Store store, Papers papers) {
        this.papers = papers;
        this.transactions = store.transactions();
        this.institutions = JdbiInstitutions.in(store, new KnownText<>("", papers.shop()));
        this.products = JdbiProducts.in(store, new KnownText<>("", papers.product()));
        this.campaigns = JdbiCampaigns.in(store, new KnownText<>("", List.of()));
        this.receipts = JdbiReceipts.in(store, KnownText.OfReceipts.of(papers));
        this.numbers = JdbiReceiptNumbers.in(store, Clock.systemUTC());
        this.outbox = JdbiOutbox.in(store);
        this.ledger = JdbiLedger.in(store);
        this.soldCarts = new SoldCarts(JdbiControlCases.in(store, new ControlCaseFormat()));
        this.carts = IntStream.range(0, LoadShop.CARTS)
                .mapToObj(cart ->
                        LoadShop.productsOf(cart).stream().map(ProductId::new).toList())
                .toList();
    }

    /**
     * Tills on a store in which the node has sold before.
     *
     * @param issued an invoice that waits for its payment
     * @param paid an invoice that is paid
     */
    public static Supplier<Till> on(Store store, String issued, String paid) {
        Papers papers = Papers.of(store, issued, paid);
        return () -> new DatabaseOnly(store, papers);
    }

    @Override
    public void create(String invoice) {
        List<ProductId> cart = carts.get(sold++ % carts.size());
        transactions.write(() -> {
            institutions.require(Papers.SHOP);
            receipts.revisions(new InvoiceId(invoice), Optional.of(Papers.SHOP));
            products.find(Papers.SHOP, cart, List.of());
            campaigns.of(Papers.SHOP);
            last = numbers.nextId();
            FiledReceipt issued = copy(papers.issued(), invoice, Optional.empty());
            receipts.add(issued);
            outbox.append(new OutgoingEvent(new EventId(last.value(), 1), papers.issuedNews()));
            soldCarts.issued(issued.receipt());
            return last;
        });
    }

    @Override
    public void confirm(String invoice) {
        transactions.write(() -> {
            receipts.revisions(new InvoiceId(invoice), Optional.of(Papers.SHOP));
            FiscalNumber number = numbers.nextFiscalNumber(Papers.SHOP);
            receipts.replace(copy(papers.paid(), invoice, Optional.of(number)), 1);
            outbox.append(new OutgoingEvent(new EventId(last.value(), 2), papers.paidNews()));
            ledger.append(ledger.end(Papers.SHOP)
                    .next(
                            LedgerContent.Kind.PAID,
                            papers.entry().at(),
                            papers.entry().content()));
            receipts.settleUnmatched(confirmation(invoice), papers.entry().at());
            return number;
        });
    }

    private ConfirmPayment confirmation(String invoice) {
        return new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.empty(),
                Optional.of(Papers.SHOP),
                Optional.empty(),
                Optional.empty(),
                papers.paid().receipt().payments().get(0).original());
    }

    /** With columns of its own, as unique keys demand; the texts are those of the model. */
    private FiledReceipt copy(FiledReceipt model, String invoice, Optional<FiscalNumber> number) {
        Receipt receipt = model.receipt();
        return model.with(new Receipt(
                last,
                new InvoiceId(invoice),
                receipt.institutionId(),
                receipt.customer(),
                receipt.language(),
                receipt.revision(),
                receipt.state(),
                receipt.fingerprint(),
                receipt.cart(),
                receipt.priced(),
                receipt.shipment(),
                receipt.issuedAt(),
                receipt.expiresAt(),
                number,
                receipt.payments(),
                receipt.creditNotes(),
                receipt.flags(),
                receipt.events()));
    }
}
