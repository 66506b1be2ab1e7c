package kassa.bootstrap;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.delivery.OrderCallJson;
import kassa.adapter.http.delivery.OrderNewsJson;
import kassa.adapter.http.event.Webhook;
import kassa.adapter.http.platform.PlatformConnection;
import kassa.adapter.http.platform.PlatformLog;
import kassa.adapter.http.platform.PlatformReader;
import kassa.adapter.http.platform.PlatformSender;
import kassa.adapter.http.purchasecontrol.ControlTextsJson;
import kassa.adapter.http.receipt.LedgerContentFormat;
import kassa.adapter.http.receipt.ReceiptAnswersJson;
import kassa.adapter.http.receipt.ReceiptNewsJson;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.ProductSearch;
import kassa.application.catalogue.SearchUpkeep;
import kassa.application.delivery.HomeDelivery;
import kassa.application.delivery.OrderAnnouncements;
import kassa.application.delivery.PlatformOrders;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventFeed;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.loyaltycard.LoyaltyUpkeep;
import kassa.application.node.NodeUpkeep;
import kassa.application.offer.OfferBoard;
import kassa.application.person.PersonErasure;
import kassa.application.platform.CallDesk;
import kassa.application.platform.CallDispatch;
import kassa.application.platform.PlatformInstrument;
import kassa.application.platform.PlatformLine;
import kassa.application.pricing.CartAssembly;
import kassa.application.pricing.CartPricing;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.application.purchasecontrol.SoldCarts;
import kassa.application.receipt.Bookkeeping;
import kassa.application.receipt.LedgerAudit;
import kassa.application.receipt.LedgerFormat;
import kassa.application.receipt.ReceiptAnnouncements;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.SalesCount;
import kassa.application.receipt.StoreClosing;
import kassa.application.receipt.UnmatchedInstrument;

/** Puts the use cases together by hand: each gets the ports and the adapters that it needs. */
final class Wiring {

    private final Ports ports;
    private final CatalogueIndex index;
    private final NodeSettings settings;
    private final InstantSource clock;
    private final CartAssembly assembly;
    private final LedgerFormat ledgerFormat = new LedgerContentFormat();
    private final Optional<PlatformConnection> connection;
    private final PlatformLine line = new PlatformLine();

    Wiring(Store store, CatalogueIndex index, NodeSettings settings, InstantSource clock) {
        this.ports = Ports.in(store, settings, clock);
        this.index = index;
        this.settings = settings;
        this.clock = clock;
        this.assembly = new CartAssembly(ports.products(), ports.campaigns(), ports.programmes(), ports.accounts());
        this.connection = settings.platform().map(PlatformConnection::to);
    }

    UseCases useCases() {
        return new UseCases(
                node(),
                CatalogueUpkeep.over(ports.transactions(), ports.institutions(), ports.products()),
                SearchUpkeep.over(ports.transactions(), ports.institutions(), ports.products(), index),
                search(),
                CartPricing.over(ports.transactions(), ports.institutions(), ports.campaigns(), assembly, clock),
                loyalty(),
                cards(),
                receipts(),
                ReceiptArchive.over(ports.transactions(), ports.institutions(), ports.receipts(), clock),
                control(),
                invoices(),
                EventFeed.over(ports.transactions(), ports.outbox()),
                delivery(),
                CallDesk.over(ports.transactions(), ports.platformCalls()),
                calls(),
                audit(),
                SalesCount.over(ports.transactions(), ports.institutions(), ports.receipts(), ports.sales()),
                closing(),
                homeDelivery(),
                offers(),
                PersonErasure.over(ports.transactions(), ports.personalRecords()));
    }

    private NodeUpkeep node() {
        return NodeUpkeep.over(
                ports.transactions(),
                ports.institutions(),
                ports.receipts(),
                ports.health(),
                BuildManifest.version(),
                List.of(
                        PlatformInstrument.of(
                                ports.transactions(), ports.platformCalls(), connection.map(open -> line)),
                        UnmatchedInstrument.of(ports.transactions(), ports.receipts())));
    }

    private ProductSearch search() {
        return ProductSearch.over(
                ports.transactions(),
                ports.institutions(),
                ports.products(),
                ports.programmes(),
                index,
                clock,
                settings.searchLimit());
    }

    private LoyaltyUpkeep loyalty() {
        return LoyaltyUpkeep.over(
                ports.transactions(), ports.institutions(), ports.programmes(), ports.accounts(), ports.holders());
    }

    private CardRegistration cards() {
        return CardRegistration.over(
                ports.transactions(),
                ports.institutions(),
                ports.programmes(),
                ports.accounts(),
                ports.holders(),
                ports.links(),
                ports.tries(),
                settings.cardTries(),
                clock);
    }

    private ReceiptLifecycle receipts() {
        return ReceiptLifecycle.over(
                ports.transactions(),
                ports.institutions(),
                assembly,
                ports.receipts(),
                ports.numbers(),
                new ReceiptAnswersJson(),
                ports.accounts(),
                new ReceiptAnnouncements(ports.outbox(), new ReceiptNewsJson())
                        .watchedBy(new SoldCarts(ports.controls())),
                new Bookkeeping(ports.ledger(), ledgerFormat),
                clock,
                settings.receiptTtl());
    }

    private PurchaseControl control() {
        return PurchaseControl.over(
                ports.transactions(),
                ports.institutions(),
                assembly,
                ports.controls(),
                ports.platformCalls(),
                new ControlTextsJson(),
                settings.control(),
                clock);
    }

    private InvoiceIntake invoices() {
        return InvoiceIntake.over(
                ports.transactions(),
                ports.institutions(),
                assembly,
                ports.campaigns(),
                ports.receipts(),
                ports.invoices(),
                settings.invoiceRetention(),
                clock);
    }

    private Optional<EventDelivery> delivery() {
        return settings.webhook()
                .map(address ->
                        EventDelivery.over(ports.transactions(), ports.outbox(), Webhook.at(address, clock), clock));
    }

    private Optional<CallDispatch> calls() {
        return connection.map(open -> CallDispatch.over(
                ports.transactions(),
                ports.platformCalls(),
                PlatformSender.over(open, settings.platformPaths(), clock),
                line,
                new PlatformLog(),
                clock));
    }

    private LedgerAudit audit() {
        return LedgerAudit.over(
                ports.transactions(), ports.institutions(), ports.receipts(), ports.ledger(), ledgerFormat);
    }

    private StoreClosing closing() {
        return StoreClosing.over(
                ports.transactions(), ports.institutions(), ports.ledger(), ledgerFormat, ports.closings(), clock);
    }

    private HomeDelivery homeDelivery() {
        return HomeDelivery.over(
                ports.transactions(),
                ports.institutions(),
                ports.receipts(),
                ports.orders(),
                new OrderAnnouncements(ports.outbox(), new OrderNewsJson(), ports.platformCalls(), new OrderCallJson()),
                platformOrders(),
                clock);
    }

    private PlatformOrders platformOrders() {
        return connection
                .<PlatformOrders>map(open -> PlatformReader.over(open, settings.platformPaths()))
                .orElseGet(() -> PlatformOrders.none("KASSA_SMARTS_URL is not set"));
    }

    private OfferBoard offers() {
        return OfferBoard.over(
                ports.transactions(),
                ports.institutions(),
                ports.offers(),
                ports.products(),
                ports.campaigns(),
                ports.programmes(),
                index,
                clock);
    }
}
