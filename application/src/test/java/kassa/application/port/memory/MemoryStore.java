package kassa.application.port.memory;

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
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.StorePorts;
import kassa.application.pricing.Campaigns;
import kassa.application.pricing.CartAssembly;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.receipt.Bookkeeping;
import kassa.application.receipt.Ledger;
import kassa.application.receipt.ReceiptNumbers;
import kassa.application.receipt.Receipts;

/**
 * A store in memory that keeps the contracts of all driven ports of storage: units of work are undone completely and show
 * nothing to others before they end, versions and unique keys are guarded, use outside a unit of work is refused.
 *
 * <p>Thread-safe.
 */
public final class MemoryStore {

    private final MemoryTransactions units = new MemoryTransactions();
    private final StorePorts ports = new StorePorts(
            units,
            new MemoryInstitutions(units),
            new MemoryProducts(units),
            new MemoryReceipts(units),
            new MemoryReceiptNumbers(units),
            units::isWhole,
            new MemoryCampaigns(units),
            new MemoryLoyaltyProgrammes(units),
            new MemoryCardAccounts(units),
            new MemoryOutbox(units),
            new MemoryLedger(units),
            new MemoryClosings(units),
            new MemorySales(units),
            new MemoryPlatformCalls(units),
            new MemoryControlCases(units),
            new MemoryOrders(units),
            new MemoryOffers(units),
            new MemoryInvoices(units),
            new MemoryCardHolders(units),
            new MemoryCardLinks(units),
            new MemoryCardTries(units));

    public StorePorts ports() {
        return ports;
    }

    public Transactions transactions() {
        return ports.transactions();
    }

    public Institutions institutions() {
        return ports.institutions();
    }

    public Products products() {
        return ports.products();
    }

    public Receipts receipts() {
        return ports.receipts();
    }

    public ReceiptNumbers numbers() {
        return ports.numbers();
    }

    public StorageHealth health() {
        return ports.health();
    }

    public Campaigns campaigns() {
        return ports.campaigns();
    }

    public LoyaltyProgrammes programmes() {
        return ports.programmes();
    }

    public CardAccounts accounts() {
        return ports.accounts();
    }

    public Outbox outbox() {
        return ports.outbox();
    }

    public Ledger ledger() {
        return ports.ledger();
    }

    public Sales sales() {
        return ports.sales();
    }

    public ControlCases controls() {
        return ports.controls();
    }

    public PlatformCalls platformCalls() {
        return ports.platformCalls();
    }

    public Orders orders() {
        return ports.orders();
    }

    public Offers offers() {
        return ports.offers();
    }

    public Invoices invoices() {
        return ports.invoices();
    }

    public CardHolders holders() {
        return ports.holders();
    }

    public CardLinks links() {
        return ports.links();
    }

    public CardTries tries() {
        return ports.tries();
    }

    /** What becomes of receipts is entered in the ledger of this store. */
    public Bookkeeping books() {
        return new Bookkeeping(ledger(), new LedgerText());
    }

    /** What carts are priced with, from this store. */
    public CartAssembly assembly() {
        return new CartAssembly(products(), campaigns(), programmes(), accounts());
    }

    /** From now on all work fails with {@code StorageUnavailable}, that which is running too. */
    public void breakDown() {
        units.breakDown(true);
    }

    /** Everything is there again. */
    public void recover() {
        units.breakDown(false);
    }
}
