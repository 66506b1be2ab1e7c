package kassa.application.receipt;

import static kassa.application.port.contract.ReceiptDesk.refund;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kassa.application.port.StaleVersion;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.money.Money;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Receipts after they were issued")
class AfterSaleTest {

    private static final Duration BEYOND = Duration.ofDays(2);

    private final MemoryStore store = new MemoryStore();
    private ReceiptDesk desk;

    @BeforeEach
    void open() {
        desk = ReceiptDesk.open(store.ports());
    }

    @Test
    @DisplayName("one on offer is cancelled; the same cart then gets a new revision")
    void cancel() {
        InstitutionInvoiceId id = desk.create("I1", "P1");

        assertThat(desk.receipts().cancel(id).receipt().state()).isEqualTo(ReceiptState.CANCELLED);

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.CANCELLED);
        InstitutionInvoiceId again = desk.create("I1", "P1");
        assertThat(again).isNotEqualTo(id);
        assertThat(desk.find(again).revision()).isEqualTo(2);
        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.CANCELLED);
    }

    @Test
    @DisplayName("receipt.state: one that is paid, cancelled or out of time is not cancelled")
    void cancelRefused() {
        InstitutionInvoiceId paid = desk.create("I1", "P1");
        desk.confirm(paid);
        InstitutionInvoiceId cancelled = desk.create("I2", "P1");
        desk.receipts().cancel(cancelled);
        InstitutionInvoiceId late = desk.create("I3", "P1");
        desk.clock().advance(BEYOND);

        for (InstitutionInvoiceId id : new InstitutionInvoiceId[] {paid, cancelled, late}) {
            assertRefused(ReceiptRule.STATE, () -> desk.receipts().cancel(id));
        }
        assertRefused(ReceiptRule.UNKNOWN, () -> desk.receipts().cancel(new InstitutionInvoiceId("nothing")));
    }

    @Test
    @DisplayName("a cancelled one that is paid all the same is honoured, with its fiscal number and a flag")
    void cancelledAndPaid() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.receipts().cancel(id);

        desk.confirm(id);

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(id).flags()).hasToString("[LATE]");
        assertThat(desk.find(id).fiscalNumber()).isPresent();
    }

    @Test
    @DisplayName(
            "a refund gives a credit note with the store's next number, and the same note when it is asked for again")
    void refundOnce() {
        InstitutionInvoiceId id = paid("I1", 3);

        CreditNote note = desk.receipts().refund(id, refund("RF1", 1));
        desk.clock().advance(BEYOND);

        assertThat(note.number().value()).isEqualTo(1);
        assertThat(note.total()).isEqualTo(Money.parse("1.99 EUR"));
        assertThat(desk.receipts().refund(id, refund("RF1", 1))).isEqualTo(note);
        assertThat(desk.receipts().refund(id, refund("RF2", 2)).number().value())
                .isEqualTo(2);
        assertThat(desk.receipts().refund(id, refund("RF1", 1))).isEqualTo(note);
        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.REFUNDED);
    }

    @Test
    @DisplayName("a refund that is refused leaves neither a trace nor a gap in the numbers")
    void refundRefused() {
        InstitutionInvoiceId id = paid("I1", 2);
        InstitutionInvoiceId unpaid = desk.create("I2", "P1");

        assertRefused(ReceiptRule.REFUND_WITHIN_SALE, () -> desk.receipts().refund(id, refund("RF1", 3)));
        assertRefused(ReceiptRule.STATE, () -> desk.receipts().refund(unpaid, refund("RF1", 1)));
        assertRefused(
                ReceiptRule.UNKNOWN,
                () -> desk.receipts().refund(new InstitutionInvoiceId("nothing"), refund("RF1", 1)));

        assertThat(desk.find(id).creditNotes()).isEmpty();
        assertThat(desk.receipts().refund(id, refund("RF1", 1)).number().value())
                .isEqualTo(1);
        assertRefused(ReceiptRule.REFUND_ID, () -> desk.receipts().refund(id, refund("RF1", 2)));
    }

    @Test
    @DisplayName("a refunded invoice answers its cart as before and takes no other; its payment again changes nothing")
    void refundedIsPaid() {
        InstitutionInvoiceId id = paid("I1", 1);
        desk.receipts().refund(id, refund("RF1", 1));

        assertThat(desk.create("I1", "P1")).isEqualTo(id);
        assertRefused(ReceiptRule.ALREADY_PAID, () -> desk.create("I1", "P2"));
        desk.confirm(id);
        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.REFUNDED);
        assertThat(desk.find(id).payments()).hasSize(1);
    }

    @Test
    @DisplayName("those that are due are ended, in batches; others stay as they are")
    void expireDue() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.create("I2", "P1");
        InstitutionInvoiceId paid = paid("I3", 1);
        desk.clock().advance(BEYOND);
        InstitutionInvoiceId fresh = desk.create("I4", "P1");

        assertThat(desk.receipts().expireDue(1)).isEqualTo(1);
        assertThat(desk.receipts().expireDue(10)).isEqualTo(1);
        assertThat(desk.receipts().expireDue(10)).isZero();

        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.EXPIRED);
        assertThat(desk.find(paid).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(fresh).state()).isEqualTo(ReceiptState.ISSUED);
    }

    @Test
    @DisplayName("one that someone else is at work on is left for the next time")
    void expireBusy() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.clock().advance(BEYOND);
        ReceiptDesk busy = ReceiptDesk.at(new FailingReceipts(store.ports(), new StaleVersion("busy")).ports());
        busy.clock().advance(BEYOND);

        assertThat(busy.receipts().expireDue(10)).isEqualTo(1);

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.receipts().expireDue(10)).isEqualTo(1);
        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.EXPIRED);
    }

    @Test
    @DisplayName("one that cannot be ended keeps no other from its end, and is told of")
    void expireBroken() {
        InstitutionInvoiceId broken = desk.create("I1", "P1");
        desk.clock().advance(Duration.ofSeconds(1));
        InstitutionInvoiceId sound = desk.create("I2", "P1");
        FailingReceipts receipts =
                new FailingReceipts(store.ports(), new IllegalStateException("altered"), broken::equals);
        ReceiptDesk sweeping = ReceiptDesk.at(receipts.ports());
        sweeping.clock().advance(BEYOND.plusSeconds(1));

        assertThatThrownBy(() -> sweeping.receipts().expireDue(10)).hasMessage("altered");

        assertThat(desk.find(broken).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.find(sound).state()).isEqualTo(ReceiptState.EXPIRED);
    }

    private InstitutionInvoiceId paid(String invoice, long pieces) {
        InstitutionInvoiceId id = new InstitutionInvoiceId(desk.receipts()
                .create(ReceiptDesk.request(STORE, invoice, ReceiptDesk.cart(ReceiptDesk.line("P1", pieces)))));
        desk.confirm(id);
        return id;
    }

    private static void assertRefused(ReceiptRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
