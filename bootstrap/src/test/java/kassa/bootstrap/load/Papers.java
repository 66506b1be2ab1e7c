package kassa.bootstrap.load;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.catalogue.ProductFormat;
import kassa.adapter.http.node.InstitutionFormat;
import kassa.adapter.http.receipt.ReceiptFormat;
import kassa.adapter.persistence.catalogue.JdbiProducts;
import kassa.adapter.persistence.event.JdbiOutbox;
import kassa.adapter.persistence.node.JdbiInstitutions;
import kassa.adapter.persistence.receipt.JdbiLedger;
import kassa.adapter.persistence.receipt.JdbiReceipts;
import kassa.adapter.persistence.store.Store;
import kassa.application.event.Outbox;
import kassa.application.event.PlacedEvent;
import kassa.application.receipt.FiledReceipt;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.LedgerEntry;

/** What the node itself has kept of one receipt that is on offer and of one that is paid, read back to be kept again. */
record Papers(
        Institution shop,
        Product product,
        FiledReceipt issued,
        String issuedNews,
        FiledReceipt paid,
        String paidNews,
        LedgerEntry entry) {

    static final InstitutionId SHOP = new InstitutionId(LoadShop.ID);

    private static final int ALL = 1000;

    /** @param issued the invoice of the receipt that is on offer */
    static Papers of(Store store, String issued, String paid) {
        Outbox outbox = JdbiOutbox.in(store);
        store.transactions().write(() -> outbox.place(ALL));
        return store.transactions().read(() -> read(store, filed(store, issued), filed(store, paid)));
    }

    private static Papers read(Store store, FiledReceipt issued, FiledReceipt paid) {
        return new Papers(
                JdbiInstitutions.in(store, new InstitutionFormat()).require(SHOP),
                product(store),
                issued,
                news(store, issued, 1),
                paid,
                news(store, paid, 2),
                JdbiLedger.in(store).page(SHOP, 0, 1).get(0));
    }

    private static Product product(Store store) {
        ProductId any = new ProductId(LoadShop.productsOf(0).get(0));
        return JdbiProducts.in(store, new ProductFormat())
                .find(SHOP, List.of(any), List.of())
                .get(0);
    }

    private static FiledReceipt filed(Store store, String invoice) {
        return JdbiReceipts.in(store, new ReceiptFormat())
                .revisions(new InvoiceId(invoice), Optional.of(SHOP))
                .get(0)
                .value();
    }

    private static String news(Store store, FiledReceipt filed, int sequence) {
        return JdbiOutbox.in(store).page(0, ALL).stream()
                .map(PlacedEvent::event)
                .filter(event ->
                        event.id().subject().equals(filed.receipt().id().value())
                                && event.id().sequence() == sequence)
                .findFirst()
                .orElseThrow()
                .body();
    }
}
