package kassa.application.receipt;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Sha256;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ledger")
class BookkeepingTest {

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk desk = ReceiptDesk.open(store.ports());

    @Test
    @DisplayName("has nothing of a receipt that is not paid, whatever becomes of it")
    void unpaid() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.create("I1", "P2");
        desk.receipts().cancel(desk.create("I2", "P1"));
        desk.create("I3", "P3");
        desk.clock().advance(Duration.ofDays(2));
        desk.receipts().expireDue(100);
        assertThatThrownBy(() -> desk.receipts().cancel(first)).isInstanceOf(RuleViolation.class);

        assertThat(entries(STORE)).isEmpty();
    }

    @Test
    @DisplayName("has an entry for a payment, at the instant of the payment, once")
    void paid() {
        InstitutionInvoiceId id = desk.create("I1", "P1", "P2");
        desk.clock().advance(Duration.ofMinutes(3));
        desk.confirm(id);
        desk.clock().advance(Duration.ofMinutes(3));
        desk.confirm(id);

        assertThat(entries(STORE)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("PAID");
            assertThat(entry.at()).isEqualTo("2026-11-23T12:03:00Z");
            assertThat(new LedgerText().read(entry.content())).isEqualTo(told(id).get(0));
        });
    }

    @Test
    @DisplayName("has an entry for each flag, behind the payment that it came with or when it came later")
    void flags() {
        InstitutionInvoiceId old = desk.create("I1", "P1");
        InstitutionInvoiceId current = desk.create("I1", "P2");
        desk.confirm(current);
        desk.confirm(old);
        desk.confirm(old);
        InstitutionInvoiceId late = desk.create("I2", "P1");
        desk.receipts().cancel(late);
        desk.receipts()
                .confirm(ReceiptDesk.complete("I2", late, "1.98", desk.clock().instant()));

        assertThat(entries(STORE))
                .extracting(LedgerEntry::kind)
                .containsExactly("PAID", "FLAG", "PAID", "FLAG", "FLAG");
        assertThat(contents(STORE)).containsExactlyElementsOf(told(current, late));
    }

    @Test
    @DisplayName("has an entry for each credit note, once for each refund")
    void creditNotes() {
        InstitutionInvoiceId id = new InstitutionInvoiceId(
                desk.receipts().create(ReceiptDesk.request(STORE, "I1", ReceiptDesk.cart(ReceiptDesk.line("P1", 3)))));
        desk.confirm(id);
        desk.receipts().refund(id, ReceiptDesk.refund("RF1", 1));
        desk.receipts().refund(id, ReceiptDesk.refund("RF1", 1));
        desk.receipts().refund(id, ReceiptDesk.refund("RF2", 2));

        assertThat(entries(STORE)).extracting(LedgerEntry::kind).containsExactly("PAID", "CREDIT_NOTE", "CREDIT_NOTE");
        assertThat(contents(STORE)).containsExactlyElementsOf(told(id));
    }

    @Test
    @DisplayName("is kept for each store by itself")
    void stores() {
        desk.confirm(desk.create(STORE, "I1", "P1"));
        desk.confirm(desk.create(OTHER_STORE, "I1", "P1"));
        desk.confirm(desk.create(STORE, "I2", "P1"));

        assertThat(entries(STORE)).extracting(LedgerEntry::sequence).containsExactly(1L, 2L);
        assertThat(entries(OTHER_STORE)).extracting(LedgerEntry::sequence).containsExactly(1L);
    }

    @Test
    @DisplayName("goes with the payment or not at all: where nothing can be entered, the receipt is not paid")
    void together() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        ReceiptLifecycle withoutLedger = ReceiptLifecycle.over(
                store.transactions(),
                store.institutions(),
                store.assembly(),
                store.receipts(),
                store.numbers(),
                receipt -> "",
                store.accounts(),
                new ReceiptAnnouncements(store.outbox(), (event, news) -> event.toString()),
                new Bookkeeping(new FullLedger(), new LedgerText()),
                desk.clock(),
                Duration.ofHours(1));

        assertThatThrownBy(() -> withoutLedger.confirm(ReceiptDesk.ofReceipt(id)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.find(id).isPaid()).isFalse();
        assertThat(desk.unmatched()).hasSize(1);

        desk.confirm(id);
        assertThat(desk.find(id).fiscalNumber().orElseThrow().value()).isEqualTo(1);
        assertThat(entries(STORE)).hasSize(1);
    }

    /** Has no room for an entry. */
    private final class FullLedger implements Ledger {

        @Override
        public LedgerEnd end(InstitutionId institution) {
            return store.ledger().end(institution);
        }

        @Override
        public void append(LedgerEntry entry) {
            throw new IllegalStateException("the ledger is full");
        }

        @Override
        public List<LedgerEntry> page(InstitutionId institution, long after, int limit) {
            return store.ledger().page(institution, after, limit);
        }

        @Override
        public List<InstitutionId> stores() {
            return store.ledger().stores();
        }
    }

    private List<LedgerContent> told(InstitutionInvoiceId... receipts) {
        return List.of(receipts).stream()
                .map(desk::find)
                .flatMap(receipt -> LedgerContent.of(receipt, goods(receipt)).stream())
                .toList();
    }

    private static Sha256 goods(Receipt receipt) {
        return Sha256.of(new LedgerText().goods(receipt));
    }

    private List<LedgerContent> contents(InstitutionId institution) {
        return entries(institution).stream()
                .map(entry -> new LedgerText().read(entry.content()))
                .toList();
    }

    private List<LedgerEntry> entries(InstitutionId institution) {
        return store.transactions().read(() -> store.ledger().page(institution, 0, 100));
    }
}
