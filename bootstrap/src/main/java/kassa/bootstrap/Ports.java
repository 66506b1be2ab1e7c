package kassa.bootstrap;

import java.time.InstantSource;
import java.util.List;
import kassa.adapter.http.catalogue.ProductFormat;
import kassa.adapter.http.delivery.OrderFormat;
import kassa.adapter.http.invoice.InvoiceFormat;
import kassa.adapter.http.loyaltycard.CardAccountFormat;
import kassa.adapter.http.loyaltycard.LoyaltyProgrammesFormat;
import kassa.adapter.http.node.InstitutionFormat;
import kassa.adapter.http.offer.OffersFormat;
import kassa.adapter.http.pricing.CampaignsFormat;
import kassa.adapter.http.purchasecontrol.ControlCaseFormat;
import kassa.adapter.http.receipt.ClosingFormat;
import kassa.adapter.http.receipt.ReceiptFormat;
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
import kassa.application.catalogue.Products;
import kassa.application.catalogue.Sales;
import kassa.application.delivery.Orders;
import kassa.application.event.Outbox;
import kassa.application.invoice.Invoices;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.loyaltycard.CardHolders;
import kassa.application.loyaltycard.CardLinks;
import kassa.application.loyaltycard.CardTries;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.node.Institutions;
import kassa.application.node.StorageHealth;
import kassa.application.offer.Offers;
import kassa.application.person.PersonalRecords;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.receipt.Closings;
import kassa.application.receipt.Ledger;
import kassa.application.receipt.ReceiptNumbers;
import kassa.application.receipt.Receipts;

/** Where everything is kept: the driven ports of storage, as one database serves them. */
record Ports(
        Transactions transactions,
        Institutions institutions,
        Products products,
        Sales sales,
        Campaigns campaigns,
        LoyaltyProgrammes programmes,
        CardAccounts accounts,
        CardHolders holders,
        CardLinks links,
        CardTries tries,
        Receipts receipts,
        ReceiptNumbers numbers,
        Ledger ledger,
        Closings closings,
        ControlCases controls,
        Invoices invoices,
        Orders orders,
        Offers offers,
        Outbox outbox,
        PlatformCalls platformCalls,
        StorageHealth health,
        List<PersonalRecords> personalRecords) {

    /** Some 10,000 products: those that a store sells every day. */
    private static final long KNOWN_PRODUCTS_CHARS = 4_000_000;

    /** Some 300 receipts of twenty lines: those that wait for their payment. */
    private static final long KNOWN_RECEIPTS_CHARS = 8_000_000;

    static Ports in(Store store, NodeSettings settings, InstantSource clock) {
        return new Ports(
                store.transactions(),
                JdbiInstitutions.in(store, new InstitutionFormat()),
                JdbiProducts.in(store, new KnownDocuments<>(new ProductFormat(), KNOWN_PRODUCTS_CHARS)),
                JdbiSales.in(store),
                JdbiCampaigns.in(store, new CampaignsFormat()),
                JdbiLoyaltyProgrammes.in(store, new LoyaltyProgrammesFormat()),
                JdbiCardAccounts.in(store, new CardAccountFormat()),
                JdbiCardHolders.in(store, settings.personKeys()),
                JdbiCardLinks.in(store),
                JdbiCardTries.in(store),
                JdbiReceipts.in(store, new KnownDocuments<>(new ReceiptFormat(), KNOWN_RECEIPTS_CHARS)),
                JdbiReceiptNumbers.in(store, clock),
                JdbiLedger.in(store),
                JdbiClosings.in(store, new ClosingFormat()),
                JdbiControlCases.in(store, new ControlCaseFormat()),
                JdbiInvoices.in(store, new InvoiceFormat()),
                JdbiOrders.in(store, new OrderFormat()),
                JdbiOffers.in(store, new OffersFormat()),
                JdbiOutbox.in(store),
                JdbiPlatformCalls.in(store, clock),
                JdbiStorageHealth.of(store),
                PersonalData.in(store));
    }
}
