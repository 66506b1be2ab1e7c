package kassa.adapter.persistence.contract;

import java.time.InstantSource;
import java.util.List;
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
import kassa.adapter.persistence.loyaltycard.PersonKeys;
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
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.Guards;
import kassa.adapter.persistence.text.CampaignsText;
import kassa.adapter.persistence.text.CardAccountText;
import kassa.adapter.persistence.text.ClosingText;
import kassa.adapter.persistence.text.ControlCaseText;
import kassa.adapter.persistence.text.InstitutionText;
import kassa.adapter.persistence.text.InvoiceText;
import kassa.adapter.persistence.text.LoyaltyProgrammesText;
import kassa.adapter.persistence.text.OffersText;
import kassa.adapter.persistence.text.OrderText;
import kassa.adapter.persistence.text.ProductText;
import kassa.adapter.persistence.text.ReceiptText;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import org.jdbi.v3.core.Handle;

/** The ports as a database serves them. */
public final class StoredPorts {

    private StoredPorts() {}

    public static StorePorts in(Store store) {
        return new StorePorts(
                store.transactions(),
                JdbiInstitutions.in(store, new InstitutionText()),
                JdbiProducts.in(store, new ProductText()),
                JdbiReceipts.in(store, new ReceiptText()),
                JdbiReceiptNumbers.in(store, InstantSource.fixed(Samples.NOW)),
                JdbiStorageHealth.of(store),
                JdbiCampaigns.in(store, new CampaignsText()),
                JdbiLoyaltyProgrammes.in(store, new LoyaltyProgrammesText()),
                JdbiCardAccounts.in(store, new CardAccountText()),
                JdbiOutbox.in(store),
                JdbiLedger.in(store),
                JdbiClosings.in(store, new ClosingText()),
                JdbiSales.in(store),
                JdbiPlatformCalls.in(store, InstantSource.fixed(Samples.NOW)),
                JdbiControlCases.in(store, new ControlCaseText()),
                JdbiOrders.in(store, new OrderText()),
                JdbiOffers.in(store, new OffersText()),
                JdbiInvoices.in(store, new InvoiceText()),
                JdbiCardHolders.in(store, PersonKeys.of(List.of("key of this test, as long as it takes"))),
                JdbiCardLinks.in(store),
                JdbiCardTries.in(store));
    }

    /** The ports of the store after everything has been taken out of it: quicker than another store. */
    public static StorePorts emptied(Store store) {
        store.transactions().write(() -> store.session().change(handle -> Guards.without(handle, StoredPorts::empty)));
        return in(store);
    }

    /** Short names first: ledger refers to ledger_entry, and product_barcode goes with product. */
    private static List<String> empty(Handle handle) {
        List<String> tables =
                handle.createQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = current_schema and table_name not like 'flyway%'
                        order by char_length(table_name)""").map((row, context) -> row.getString(1)).list();
        tables.forEach(table -> handle.execute("delete from " + table));
        return tables;
    }
}
