package kassa.application.port.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.delivery.OrderPaper;
import kassa.application.event.EventId;
import kassa.application.event.OutgoingEvent;
import kassa.application.invoice.FiledInvoice;
import kassa.application.loyaltycard.CardLink;
import kassa.application.platform.KeptCall;
import kassa.application.port.Versioned;
import kassa.application.purchasecontrol.FiledControl;
import kassa.application.purchasecontrol.Purchase;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferList;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.PersonId;

/** All that a store holds. */
record Tables(
        Table<InstitutionId, Institution> institutions,
        Table<ProductKey, Product> products,
        Table<CodeKey, ProductId> barcodes,
        Table<ProductKey, Long> productVersions,
        Table<InstitutionId, Long> catalogueVersions,
        Table<ProductKey, Long> timesSold,
        Table<InstitutionId, Long> salesCountedTo,
        Table<InstitutionInvoiceId, Versioned<FiledReceipt>> receipts,
        Table<InstitutionId, Long> lastFiscalNumbers,
        Table<InstitutionId, Long> lastCreditNoteNumbers,
        Table<Long, UnmatchedRow> unmatchedPayments,
        Table<InstitutionId, List<Campaign>> campaigns,
        Table<InstitutionId, List<LoyaltyProgramme>> programmes,
        Table<CardKey, CardAccount> accounts,
        Table<EventId, AddedEvent> events,
        Table<Long, OpenDispatch<OutgoingEvent>> deliveries,
        Table<InstitutionId, LedgerEnd> ledgers,
        Table<EntryKey, LedgerEntry> ledgerEntries,
        Table<ClosingKey, Closing> closings,
        Table<Long, CallRow> platformCalls,
        Table<Long, OpenDispatch<KeptCall>> callDeliveries,
        Table<Purchase, Versioned<FiledControl>> controls,
        Table<InvoiceKey, FiledInvoice> invoices,
        Table<OrderId, Versioned<DeliveryOrder>> orders,
        Table<OrderId, List<OrderPaper>> orderPapers,
        Table<InstitutionId, OfferList> offers,
        Table<CardKey, List<HolderTrait>> cardHolders,
        Table<CardKey, CardLink> cardLinks,
        Table<PersonId, FailedTries> cardTries) {

    /** A product of a store. */
    record ProductKey(InstitutionId institution, ProductId product) {}

    /** A barcode in a store, by the key that catalogues find it by. */
    record CodeKey(InstitutionId institution, String barcode) {}

    /** A card of a store. */
    record CardKey(InstitutionId institution, CardId card) {}

    /** An event, and its position once it has one. */
    record AddedEvent(OutgoingEvent event, Optional<Long> position) {}

    /** Something that nobody has sent. */
    record OpenDispatch<T>(long position, String subject, T item, int attempts, Instant dueAt) {}

    /** A call to the platform, and what came of it. */
    record CallRow(KeptCall kept, Optional<Instant> setAsideAt, Optional<String> problem) {}

    /** A payment without a receipt, and whether it has found one since. */
    record UnmatchedRow(KeptPayment kept, boolean settled) {}

    /** An entry of the ledger of a store. */
    record EntryKey(InstitutionId institution, long sequence) {}

    /** A revision of an invoice of a store. */
    record InvoiceKey(InstitutionId institution, InvoiceId id, int revision) {}

    /** A closing of a store. */
    record ClosingKey(InstitutionId institution, long number) {}

    static Tables empty() {
        return new Tables(
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty());
    }

    Tables copy() {
        return new Tables(
                institutions.copy(),
                products.copy(),
                barcodes.copy(),
                productVersions.copy(),
                catalogueVersions.copy(),
                timesSold.copy(),
                salesCountedTo.copy(),
                receipts.copy(),
                lastFiscalNumbers.copy(),
                lastCreditNoteNumbers.copy(),
                unmatchedPayments.copy(),
                campaigns.copy(),
                programmes.copy(),
                accounts.copy(),
                events.copy(),
                deliveries.copy(),
                ledgers.copy(),
                ledgerEntries.copy(),
                closings.copy(),
                platformCalls.copy(),
                callDeliveries.copy(),
                controls.copy(),
                invoices.copy(),
                orders.copy(),
                orderPapers.copy(),
                offers.copy(),
                cardHolders.copy(),
                cardLinks.copy(),
                cardTries.copy());
    }
}
