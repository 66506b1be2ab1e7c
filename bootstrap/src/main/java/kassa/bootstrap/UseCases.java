package kassa.bootstrap;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.catalogue.CatalogueRoutes;
import kassa.adapter.http.catalogue.ProductFormat;
import kassa.adapter.http.catalogue.ProductSearchRoutes;
import kassa.adapter.http.delivery.DeliveryRoutes;
import kassa.adapter.http.delivery.OrderCallJson;
import kassa.adapter.http.delivery.OrderFormat;
import kassa.adapter.http.delivery.OrderNewsJson;
import kassa.adapter.http.event.EventRoutes;
import kassa.adapter.http.event.Webhook;
import kassa.adapter.http.invoice.InvoiceFormat;
import kassa.adapter.http.invoice.InvoiceRoutes;
import kassa.adapter.http.loyaltycard.CardAccountFormat;
import kassa.adapter.http.loyaltycard.CardRegistrationRoutes;
import kassa.adapter.http.loyaltycard.LoyaltyCardRoutes;
import kassa.adapter.http.loyaltycard.LoyaltyProgrammesFormat;
import kassa.adapter.http.node.InstitutionFormat;
import kassa.adapter.http.node.NodeRoutes;
import kassa.adapter.http.offer.OfferRoutes;
import kassa.adapter.http.offer.OffersFormat;
import kassa.adapter.http.platform.PlatformConnection;
import kassa.adapter.http.platform.PlatformLog;
import kassa.adapter.http.platform.PlatformReader;
import kassa.adapter.http.platform.PlatformRoutes;
import kassa.adapter.http.platform.PlatformSender;
import kassa.adapter.http.pricing.CampaignsFormat;
import kassa.adapter.http.pricing.PricingRoutes;
import kassa.adapter.http.purchasecontrol.ControlCaseFormat;
import kassa.adapter.http.purchasecontrol.ControlTextsJson;
import kassa.adapter.http.purchasecontrol.PurchaseControlRoutes;
import kassa.adapter.http.receipt.ClosingFormat;
import kassa.adapter.http.receipt.ClosingRoutes;
import kassa.adapter.http.receipt.LedgerContentFormat;
import kassa.adapter.http.receipt.ReceiptAnswersJson;
import kassa.adapter.http.receipt.ReceiptFormat;
import kassa.adapter.http.receipt.ReceiptNewsJson;
import kassa.adapter.http.receipt.ReceiptRoutes;
import kassa.adapter.http.server.Routes;
import kassa.adapter.persistence.catalogue.JdbiProducts;
import kassa.adapter.persistence.catalogue.JdbiSales;
import kassa.adapter.persistence.delivery.JdbiOrders;
import kassa.adapter.persistence.event.JdbiOutbox;
import kassa.adapter.persistence.invoice.JdbiInvoices;
import kassa.adapter.persistence.loyaltycard.JdbiCardAccounts;
import kassa.adapter.persistence.loyaltycard.JdbiCardHolders;
import kassa.adapter.persistence.loyaltycard.JdbiCardLinks;
import kassa.adapter.persistence.loyaltycard.JdbiCardTries;
import kassa.adapter.persistence.loyaltycard.JdbiLoyaltyProgrammes;
import kassa.adapter.persistence.node.JdbiInstitutions;
import kassa.adapter.persistence.node.JdbiStorageHealth;
import kassa.adapter.persistence.offer.JdbiOffers;
import kassa.adapter.persistence.platform.JdbiPlatformCalls;
import kassa.adapter.persistence.pricing.JdbiCampaigns;
import kassa.adapter.persistence.purchasecontrol.JdbiControlCases;
import kassa.adapter.persistence.receipt.JdbiClosings;
import kassa.adapter.persistence.receipt.JdbiLedger;
import kassa.adapter.persistence.receipt.JdbiReceiptNumbers;
import kassa.adapter.persistence.receipt.JdbiReceipts;
import kassa.adapter.persistence.store.KnownDocuments;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.ProductSearch;
import kassa.application.catalogue.Products;
import kassa.application.catalogue.SearchUpkeep;
import kassa.application.delivery.HomeDelivery;
import kassa.application.delivery.OrderAnnouncements;
import kassa.application.delivery.PlatformOrders;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventFeed;
import kassa.application.event.Outbox;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.loyaltycard.CardHolders;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.loyaltycard.LoyaltyUpkeep;
import kassa.application.node.Institutions;
import kassa.application.node.NodeUpkeep;
import kassa.application.offer.OfferBoard;
import kassa.application.person.PersonErasure;
import kassa.application.platform.CallDesk;
import kassa.application.platform.CallDispatch;
import kassa.application.platform.PlatformCalls;
import kassa.application.platform.PlatformInstrument;
import kassa.application.platform.PlatformLine;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.application.pricing.CartAssembly;
import kassa.application.pricing.CartPricing;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.application.purchasecontrol.SoldCarts;
import kassa.application.receipt.Bookkeeping;
import kassa.application.receipt.Ledger;
import kassa.application.receipt.LedgerAudit;
import kassa.application.receipt.LedgerFormat;
import kassa.application.receipt.ReceiptAnnouncements;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.Receipts;
import kassa.application.receipt.SalesCount;
import kassa.application.receipt.StoreClosing;

/** All that the node can do, put together by hand: each use case gets the adapters that it needs. */
record UseCases(
        NodeUpkeep node,
        CatalogueUpkeep catalogue,
        SearchUpkeep searchUpkeep,
        ProductSearch search,
        CartPricing pricing,
        LoyaltyUpkeep loyalty,
        CardRegistration cards,
        ReceiptLifecycle receipts,
        ReceiptArchive archive,
        PurchaseControl control,
        InvoiceIntake invoices,
        EventFeed events,
        Optional<EventDelivery> delivery,
        CallDesk callDesk,
        Optional<CallDispatch> callDispatch,
        LedgerAudit audit,
        SalesCount salesCount,
        StoreClosing closing,
        HomeDelivery homeDelivery,
        OfferBoard offers,
        PersonErasure erasure) {

    /** Some 10,000 products: those that a store sells every day. */
    private static final long KNOWN_PRODUCTS_CHARS = 4_000_000;

    /** Some 300 receipts of twenty lines: those that wait for their payment. */
    private static final long KNOWN_RECEIPTS_CHARS = 8_000_000;

    /** The use cases on that database, with that index of what is in it. */
    static UseCases on(Store store, CatalogueIndex index, NodeSettings settings, InstantSource clock) {
        Transactions transactions = store.transactions();
        Institutions institutions = JdbiInstitutions.in(store, new InstitutionFormat());
        Products products = JdbiProducts.in(store, new KnownDocuments<>(new ProductFormat(), KNOWN_PRODUCTS_CHARS));
        Receipts receipts = JdbiReceipts.in(store, new KnownDocuments<>(new ReceiptFormat(), KNOWN_RECEIPTS_CHARS));
        Campaigns campaigns = JdbiCampaigns.in(store, new CampaignsFormat());
        LoyaltyProgrammes programmes = JdbiLoyaltyProgrammes.in(store, new LoyaltyProgrammesFormat());
        CardAccounts accounts = JdbiCardAccounts.in(store, new CardAccountFormat());
        CardHolders holders = JdbiCardHolders.in(store, settings.personKeys());
        Outbox outbox = JdbiOutbox.in(store);
        PlatformCalls platformCalls = JdbiPlatformCalls.in(store, clock);
        Optional<PlatformConnection> connection = settings.platform().map(PlatformConnection::to);
        PlatformLine line = new PlatformLine();
        Ledger ledger = JdbiLedger.in(store);
        LedgerFormat ledgerFormat = new LedgerContentFormat();
        ControlCases controls = JdbiControlCases.in(store, new ControlCaseFormat());
        CartAssembly assembly = new CartAssembly(products, campaigns, programmes, accounts);
        return new UseCases(
                NodeUpkeep.over(
                        transactions,
                        institutions,
                        receipts,
                        JdbiStorageHealth.of(store),
                        BuildManifest.version(),
                        List.of(PlatformInstrument.of(transactions, platformCalls, connection.map(open -> line)))),
                CatalogueUpkeep.over(transactions, institutions, products),
                SearchUpkeep.over(transactions, institutions, products, index),
                ProductSearch.over(
                        transactions, institutions, products, programmes, index, clock, settings.searchLimit()),
                CartPricing.over(transactions, institutions, campaigns, assembly, clock),
                LoyaltyUpkeep.over(transactions, institutions, programmes, accounts, holders),
                CardRegistration.over(
                        transactions,
                        institutions,
                        programmes,
                        accounts,
                        holders,
                        JdbiCardLinks.in(store),
                        JdbiCardTries.in(store),
                        settings.cardTries(),
                        clock),
                ReceiptLifecycle.over(
                        transactions,
                        institutions,
                        assembly,
                        receipts,
                        JdbiReceiptNumbers.in(store, clock),
                        new ReceiptAnswersJson(),
                        accounts,
                        new ReceiptAnnouncements(outbox, new ReceiptNewsJson()).watchedBy(new SoldCarts(controls)),
                        new Bookkeeping(ledger, ledgerFormat),
                        clock,
                        settings.receiptTtl()),
                ReceiptArchive.over(transactions, institutions, receipts, clock),
                PurchaseControl.over(
                        transactions,
                        institutions,
                        assembly,
                        controls,
                        platformCalls,
                        new ControlTextsJson(),
                        settings.control(),
                        clock),
                InvoiceIntake.over(
                        transactions,
                        institutions,
                        assembly,
                        campaigns,
                        receipts,
                        JdbiInvoices.in(store, new InvoiceFormat()),
                        settings.invoiceRetention(),
                        clock),
                EventFeed.over(transactions, outbox),
                settings.webhook()
                        .map(address -> EventDelivery.over(transactions, outbox, Webhook.at(address, clock), clock)),
                CallDesk.over(transactions, platformCalls),
                connection.map(open -> CallDispatch.over(
                        transactions,
                        platformCalls,
                        PlatformSender.over(open, settings.platformPaths(), clock),
                        line,
                        new PlatformLog(),
                        clock)),
                LedgerAudit.over(transactions, institutions, receipts, ledger, ledgerFormat),
                SalesCount.over(transactions, institutions, receipts, JdbiSales.in(store)),
                StoreClosing.over(
                        transactions,
                        institutions,
                        ledger,
                        ledgerFormat,
                        JdbiClosings.in(store, new ClosingFormat()),
                        clock),
                HomeDelivery.over(
                        transactions,
                        institutions,
                        receipts,
                        JdbiOrders.in(store, new OrderFormat()),
                        new OrderAnnouncements(outbox, new OrderNewsJson(), platformCalls, new OrderCallJson()),
                        orders(connection, settings),
                        clock),
                OfferBoard.over(
                        transactions,
                        institutions,
                        JdbiOffers.in(store, new OffersFormat()),
                        products,
                        campaigns,
                        programmes,
                        index,
                        clock),
                PersonErasure.over(transactions, PersonalData.in(store)));
    }

    private static PlatformOrders orders(Optional<PlatformConnection> connection, NodeSettings settings) {
        return connection
                .<PlatformOrders>map(open -> PlatformReader.over(open, settings.platformPaths()))
                .orElseGet(() -> PlatformOrders.none("KASSA_SMARTS_URL is not set"));
    }

    /** Where they can be called. */
    List<Routes> routes(NodeSettings settings) {
        return List.of(
                NodeRoutes.of(node, settings.nodePaths()),
                CatalogueRoutes.of(catalogue),
                ProductSearchRoutes.of(search, settings.searchPaths()),
                PricingRoutes.of(pricing),
                LoyaltyCardRoutes.of(loyalty),
                CardRegistrationRoutes.of(cards, settings.cardPaths()),
                ReceiptRoutes.of(receipts, archive, settings.receiptPaths()),
                ClosingRoutes.of(closing),
                InvoiceRoutes.of(invoices, settings.invoicePaths()),
                PurchaseControlRoutes.of(control, settings.controlPaths()),
                DeliveryRoutes.of(homeDelivery, settings.orderPaths()),
                OfferRoutes.of(offers, settings.offerPaths()),
                EventRoutes.of(events),
                PlatformRoutes.of(callDesk));
    }
}
