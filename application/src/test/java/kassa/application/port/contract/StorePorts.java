package kassa.application.port.contract;

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
import kassa.application.platform.PlatformCalls;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.receipt.Closings;
import kassa.application.receipt.Ledger;
import kassa.application.receipt.ReceiptNumbers;
import kassa.application.receipt.Receipts;

/** All driven ports of one store. */
public record StorePorts(
        Transactions transactions,
        Institutions institutions,
        Products products,
        Receipts receipts,
        ReceiptNumbers numbers,
        StorageHealth health,
        Campaigns campaigns,
        LoyaltyProgrammes programmes,
        CardAccounts accounts,
        Outbox outbox,
        Ledger ledger,
        Closings closings,
        Sales sales,
        PlatformCalls platformCalls,
        ControlCases controls,
        Orders orders,
        Offers offers,
        Invoices invoices,
        CardHolders holders,
        CardLinks links,
        CardTries tries) {}
