package kassa.application.receipt;

import static kassa.application.port.contract.ReceiptDesk.complete;
import static kassa.application.port.contract.ReceiptDesk.ofInvoice;
import static kassa.application.port.contract.ReceiptDesk.ofReceipt;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.TIME_TO_LIVE;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.receipt.ReceiptState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A payment that the platform confirms")
class PaymentConfirmationTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk desk = ReceiptDesk.open(store.ports());

    @Test
    @DisplayName("pays its receipt, which gets the store's next fiscal number and keeps what was said")
    void pays() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.clock().advance(Duration.ofMinutes(5));

        desk.receipts().confirm(complete("I1", id, "1.99", NOON.plusSeconds(200)));

        Receipt receipt = desk.find(id);
        assertThat(receipt.state()).isEqualTo(ReceiptState.PAID);
        assertThat(receipt.fiscalNumber()).contains(new FiscalNumber(1));
        assertThat(receipt.flags()).isEmpty();
        assertThat(receipt.payments())
                .containsExactly(new Payment(
                        id,
                        Optional.of(new BigDecimal("1.99")),
                        Optional.of(NOON.plusSeconds(200)),
                        NOON.plusSeconds(300),
                        "payment of " + id));
        assertThat(desk.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("is kept with whole microseconds")
    void microseconds() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.clock().set(Instant.parse("2026-11-23T12:01:00.999999999Z"));

        desk.receipts().confirm(complete("I1", id, "1.99", Instant.parse("2026-11-23T12:00:59.123456789Z")));

        Payment payment = desk.find(id).payments().get(0);
        assertThat(payment.receivedAt()).isEqualTo(Instant.parse("2026-11-23T12:01:00.999999Z"));
        assertThat(payment.paidAt()).contains(Instant.parse("2026-11-23T12:00:59.123456Z"));
    }

    @Test
    @DisplayName("changes nothing when it comes again, by receipt or by invoice, with another sum, however late")
    void again() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.confirm(id);
        Receipt paid = desk.find(id);
        desk.clock().advance(TIME_TO_LIVE.multipliedBy(2));

        desk.confirm(id);
        desk.confirmInvoice("I1");
        desk.receipts().confirm(complete("I1", id, "7.00", NOON));

        assertThat(desk.find(id)).isEqualTo(paid);
        assertThat(desk.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("by invoice pays the latest revision")
    void byInvoice() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I1", "P2");

        desk.confirmInvoice("I1");

        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.SUPERSEDED);
        assertThat(desk.find(second).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(second).flags()).isEmpty();
    }

    @Test
    @DisplayName("after the time of its receipt is honoured, flagged late")
    void late() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.clock().advance(TIME_TO_LIVE);

        desk.confirm(id);

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(id).flags()).containsExactly(ReceiptFlag.LATE);
    }

    @Test
    @DisplayName("a moment before the time of its receipt ends is not late")
    void inTime() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.clock().advance(TIME_TO_LIVE.minusNanos(1_000));

        desk.confirm(id);

        assertThat(desk.find(id).flags()).isEmpty();
    }

    @Test
    @DisplayName("of an expired revision is honoured, flagged late; the newer one on offer is superseded")
    void expiredRevision() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.clock().advance(TIME_TO_LIVE);
        InstitutionInvoiceId second = desk.create("I1", "P1");

        desk.confirm(first);

        assertThat(desk.find(first).flags()).containsExactly(ReceiptFlag.LATE);
        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(second).state()).isEqualTo(ReceiptState.SUPERSEDED);
    }

    @Test
    @DisplayName("of a superseded revision is honoured and flagged; the newer one on offer is superseded")
    void supersededRevision() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I1", "P2");

        desk.confirm(first);

        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(first).flags()).containsExactly(ReceiptFlag.SUPERSEDED_REVISION);
        assertThat(desk.find(second).state()).isEqualTo(ReceiptState.SUPERSEDED);
        assertThat(desk.find(second).fiscalNumber()).isEmpty();
    }

    @Test
    @DisplayName("of a superseded revision, after the newer one has run out: that one has expired")
    void supersededRevisionBesideExpired() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I1", "P2");
        desk.clock().advance(TIME_TO_LIVE);

        desk.confirm(first);

        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(second).state()).isEqualTo(ReceiptState.EXPIRED);
    }

    @Test
    @DisplayName("of another amount than the total is honoured and flagged; the same amount in other digits is not")
    void amount() {
        InstitutionInvoiceId less = desk.create("I1", "P1");
        InstitutionInvoiceId same = desk.create("I2", "P1");

        desk.receipts().confirm(complete("I1", less, "1.98", NOON));
        desk.receipts().confirm(complete("I2", same, "1.990", NOON));

        assertThat(desk.find(less).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(less).flags()).containsExactly(ReceiptFlag.AMOUNT_DIFFERS);
        assertThat(desk.find(same).flags()).isEmpty();
    }

    @Test
    @DisplayName(
            "of which something could not be read is honoured and flagged; among the unmatched ones the reason tells of it")
    void partlyUnreadable() {
        InstitutionInvoiceId id = desk.create("I1", "P1");

        desk.receipts().confirm(partlyRead("I1"));
        assertRefused(ReceiptRule.UNKNOWN, () -> desk.receipts().confirm(partlyRead("I2")));

        assertThat(desk.find(id).flags()).containsExactly(ReceiptFlag.PARTLY_UNREADABLE);
        assertThat(desk.unmatched())
                .extracting(UnmatchedPayment::reason)
                .containsExactly("there is no such receipt; not readable: total, paidAt");
    }

    private static ConfirmPayment partlyRead(String invoice) {
        return new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "payment of " + invoice,
                List.of("total", "paidAt"));
    }

    @Test
    @DisplayName("of another revision than the one that was paid is kept there as a duplicate, once, and flagged")
    void duplicate() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I1", "P2");
        desk.confirm(second);

        desk.confirm(first);
        desk.confirm(first);

        Receipt paid = desk.find(second);
        assertThat(paid.flags()).containsExactly(ReceiptFlag.DUPLICATE_PAYMENT);
        assertThat(paid.payments()).extracting(Payment::receipt).containsExactly(second, first);
        assertThat(paid.fiscalNumber()).contains(new FiscalNumber(1));
        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.SUPERSEDED);
        assertThat(desk.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("takes fiscal numbers of each store without gaps")
    void fiscalNumbers() {
        desk.confirm(desk.create("I1", "P1"));
        InstitutionInvoiceId there = desk.create(OTHER_STORE, "I2", "P1");
        desk.confirm(there);
        InstitutionInvoiceId second = desk.create("I3", "P1");
        desk.confirm(second);

        assertThat(desk.find(there).fiscalNumber()).contains(new FiscalNumber(1));
        assertThat(desk.find(second).fiscalNumber()).contains(new FiscalNumber(2));
    }

    @Test
    @DisplayName(
            "receipt.unknown: of a receipt or invoice that this node did not issue is refused, and kept with the reason")
    void unknown() {
        ConfirmPayment confirmation = complete("I1", new InstitutionInvoiceId("nowhere"), "1.99", NOON.minusSeconds(5));

        assertRefused(ReceiptRule.UNKNOWN, () -> desk.receipts().confirm(confirmation));
        assertRefused(ReceiptRule.UNKNOWN, () -> desk.confirmInvoice("I9"));

        assertThat(desk.unmatched())
                .containsExactly(
                        new UnmatchedPayment(confirmation, NOON, "there is no such receipt"),
                        new UnmatchedPayment(ofInvoice("I9"), NOON, "there is no such receipt"));
    }

    @Test
    @DisplayName(
            "receipt.ambiguous: by an invoice id that two stores have is refused, and kept; with the store it pays")
    void ambiguous() {
        InstitutionInvoiceId here = desk.create(STORE, "I1", "P1");
        InstitutionInvoiceId there = desk.create(OTHER_STORE, "I1", "P1");

        assertRefused(ReceiptRule.AMBIGUOUS, () -> desk.confirmInvoice("I1"));
        assertThat(desk.unmatched()).hasSize(1);
        assertThat(desk.find(here).state()).isEqualTo(ReceiptState.ISSUED);

        desk.receipts().confirm(with(ofInvoice("I1"), Optional.of(OTHER_STORE)));
        assertThat(desk.find(there).state()).isEqualTo(ReceiptState.PAID);
        assertThat(desk.find(here).state()).isEqualTo(ReceiptState.ISSUED);
    }

    @Test
    @DisplayName("receipt.ambiguous: with an invoice or a store that is not the receipt's is refused, and kept")
    void contradiction() {
        InstitutionInvoiceId id = desk.create("I1", "P1");

        assertRefused(ReceiptRule.AMBIGUOUS, () -> desk.receipts().confirm(complete("I2", id, "1.99", NOON)));
        assertRefused(
                ReceiptRule.AMBIGUOUS, () -> desk.receipts().confirm(with(ofReceipt(id), Optional.of(OTHER_STORE))));

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.unmatched()).hasSize(2);
    }

    @Test
    @DisplayName("receipt.ambiguous: with the invoice of another receipt pays neither, and is kept")
    void otherInvoice() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        InstitutionInvoiceId other = desk.create("I2", "P1");

        assertRefused(ReceiptRule.AMBIGUOUS, () -> desk.receipts().confirm(complete("I2", id, "1.99", NOON)));

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.find(other).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.unmatched()).hasSize(1);
    }

    @Test
    @DisplayName("receipt.unknown: of an invoice in a store that has none such is refused, and kept")
    void wrongStore() {
        InstitutionInvoiceId id = desk.create("I1", "P1");

        assertRefused(
                ReceiptRule.UNKNOWN, () -> desk.receipts().confirm(with(ofInvoice("I1"), Optional.of(OTHER_STORE))));

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.unmatched()).hasSize(1);
    }

    private static ConfirmPayment with(ConfirmPayment payment, Optional<InstitutionId> store) {
        return new ConfirmPayment(
                payment.invoice(), payment.receipt(), store, payment.sum(), payment.paidAt(), payment.original());
    }

    @Test
    @DisplayName("names an invoice or a receipt, or is none")
    void nameless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfirmPayment(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(STORE),
                        Optional.empty(),
                        Optional.empty(),
                        "{}"));
    }

    @Test
    @DisplayName(
            "is not lost when it arrives before anyone can keep it: the platform is told, and its next attempt pays")
    void storeGone() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        store.breakDown();
        assertThatThrownBy(() -> desk.confirm(id)).isInstanceOf(StorageUnavailable.class);
        store.recover();

        assertThat(desk.unmatched()).isEmpty();
        desk.confirm(id);
        assertThat(desk.find(id).fiscalNumber()).contains(new FiscalNumber(1));
    }

    @Test
    @DisplayName("is to come again, and nothing of it is kept, while others are at work on what it is for")
    void contention() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        StaleVersion busy = new StaleVersion("the work collided with other work");
        ReceiptDesk contested = ReceiptDesk.at(new FailingReceipts(store.ports(), busy).ports());

        assertThatThrownBy(() -> contested.confirm(id))
                .isInstanceOf(StorageUnavailable.class)
                .hasCause(busy);

        assertThat(desk.unmatched()).isEmpty();
        desk.confirm(id);
        assertThat(desk.find(id).fiscalNumber()).contains(new FiscalNumber(1));
    }

    @Test
    @DisplayName("is kept among the unmatched ones, undone, if a bug keeps it from its receipt")
    void bug() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        IllegalStateException unreadable = new IllegalStateException("the document cannot be read");
        ReceiptDesk broken = ReceiptDesk.at(new FailingReceipts(store.ports(), unreadable).ports());

        assertThatThrownBy(() -> broken.confirm(id)).isSameAs(unreadable);

        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.unmatched())
                .containsExactly(new UnmatchedPayment(ofReceipt(id), NOON, "the document cannot be read"));
        desk.confirm(id);
        assertThat(desk.find(id).fiscalNumber()).contains(new FiscalNumber(1));
    }

    @Test
    @DisplayName(
            "leaves the unmatched ones when it comes again and pays its receipt; another confirmation does not take it off")
    void foundLater() {
        assertRefused(ReceiptRule.UNKNOWN, () -> desk.confirmInvoice("I1"));
        assertRefused(ReceiptRule.UNKNOWN, () -> desk.confirmInvoice("I2"));
        InstitutionInvoiceId first = desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I2", "P1");

        desk.confirmInvoice("I1");
        desk.confirm(second);
        desk.confirmInvoice("I2");

        assertThat(desk.find(first).isPaid() && desk.find(second).isPaid()).isTrue();
        assertThat(desk.unmatched())
                .extracting(payment -> payment.confirmation().invoice())
                .containsExactly(Optional.of(new InvoiceId("I2")));
    }

    @Test
    @DisplayName("leaves the unmatched ones when it comes again and is a second payment of its invoice")
    void foundAsDuplicate() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        IllegalStateException bug = new IllegalStateException("the document cannot be read");
        ReceiptDesk broken = ReceiptDesk.at(new FailingReceipts(store.ports(), bug).ports());
        assertThatThrownBy(() -> broken.confirm(first)).isSameAs(bug);
        desk.confirm(desk.create("I1", "P2"));
        assertThat(desk.unmatched()).hasSize(1);

        desk.confirm(first);

        assertThat(desk.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("receipt.unknown: of an invoice whose id differs in a letter only is another one")
    void exactIds() {
        desk.create("i1", "P1");

        assertRefused(ReceiptRule.UNKNOWN, () -> desk.confirmInvoice("I1"));
        assertThat(desk.unmatched())
                .extracting(payment -> payment.confirmation().invoice())
                .containsExactly(Optional.of(new InvoiceId("I1")));
    }
}
