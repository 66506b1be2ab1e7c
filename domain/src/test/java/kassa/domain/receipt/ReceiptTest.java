package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.NOON;
import static kassa.domain.receipt.Issued.ONE;
import static kassa.domain.receipt.Issued.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A receipt")
class ReceiptTest {

    private static final FiscalNumber FIRST = new FiscalNumber(1);

    @Test
    @DisplayName("is on offer up to the instant at which it ends, and not at it")
    void isOnOfferUntilItEnds() {
        Receipt receipt = Issued.receipt(1, 1);

        assertThat(receipt.isOnOffer(NOON)).isTrue();
        assertThat(receipt.isOnOffer(ONE.minusNanos(1))).isTrue();
        assertThat(receipt.isOnOffer(ONE)).isFalse();
    }

    @Test
    @DisplayName("paid in time and in full has a number, a payment and no flag")
    void paid() {
        Receipt paid = Issued.receipt(1, 1).pay(payment("R1", "10.0", ONE.minusNanos(1)), FIRST);

        assertThat(paid.fiscalNumber()).contains(FIRST);
        assertThat(paid.payments()).hasSize(1);
        assertThat(paid.flags()).isEmpty();
        assertThat(paid.events())
                .extracting(ReceiptEvent::kind)
                .containsExactly(ReceiptEvent.Kind.ISSUED, ReceiptEvent.Kind.PAID);
    }

    @Test
    @DisplayName("paid without a sum being said is not flagged for it")
    void paidWithoutSum() {
        assertThat(Issued.receipt(1, 1).pay(payment("R1", null, NOON), FIRST).flags())
                .isEmpty();
    }

    @Test
    @DisplayName("paid at or after its end is flagged late, whether or not its end was noticed before")
    void late() {
        assertThat(Issued.receipt(1, 1).pay(payment("R1", "10.00", ONE), FIRST).flags())
                .containsExactly(ReceiptFlag.LATE);
        assertThat(Issued.in(ReceiptState.EXPIRED)
                        .pay(payment("R1", "10.00", NOON), FIRST)
                        .flags())
                .containsExactly(ReceiptFlag.LATE);
    }

    @Test
    @DisplayName("paid although superseded, and with another amount by a cent, bears both flags")
    void supersededAndOtherAmount() {
        assertThat(Issued.in(ReceiptState.SUPERSEDED)
                        .pay(payment("R1", "9.99", NOON), FIRST)
                        .flags())
                .containsExactly(ReceiptFlag.SUPERSEDED_REVISION, ReceiptFlag.AMOUNT_DIFFERS);
    }

    @Test
    @DisplayName("keeps a payment of another revision as a duplicate, and the same one only once")
    void duplicatePayment() {
        Receipt once = Issued.in(ReceiptState.PAID).recordDuplicate(payment("R2", "20.00", ONE));

        assertThat(once.payments()).hasSize(2);
        assertThat(once.flags()).containsExactly(ReceiptFlag.DUPLICATE_PAYMENT);
        assertThat(once.recordDuplicate(payment("R2", "20.00", ONE))).isEqualTo(once);
    }

    @Test
    @DisplayName("receipt.paid-has-number: restored without a number though paid, or with one though not, is refused")
    void paidHasNumber() {
        assertRefused(ReceiptRule.PAID_HAS_NUMBER, () -> restored(Issued.in(ReceiptState.PAID), 1, Optional.empty()));
        assertRefused(ReceiptRule.PAID_HAS_NUMBER, () -> restored(Issued.receipt(1, 1), 1, Optional.of(FIRST)));
    }

    @Test
    @DisplayName("receipt.revision: revisions count from 1")
    void revisionsCountFromOne() {
        assertRefused(ReceiptRule.REVISION, () -> restored(Issued.receipt(1, 1), 0, Optional.empty()));
    }

    @Test
    @DisplayName("receipt.fiscal-number: fiscal numbers count from 1")
    void fiscalNumbersCountFromOne() {
        assertRefused(ReceiptRule.FISCAL_NUMBER, () -> new FiscalNumber(0));
        assertThat(FIRST).hasToString("1");
    }

    @Test
    @DisplayName("receipt.shipment: a shipment in another currency than the receipt's is refused")
    void shipmentIsInTheCurrencyOfTheReceipt() {
        Money dollars = new Money(500, Currency.getInstance("USD"));

        assertRefused(ReceiptRule.SHIPMENT, () -> Issued.receiptWith(Issued.shipment(dollars)));
        assertThat(Issued.receiptWith(Issued.shipment(new Money(500, Issued.EUR)))
                        .shipment())
                .isPresent();
    }

    @Test
    @DisplayName("receipt.id: ids have 1 to 100 characters, not all blank and none that controls")
    void ids() {
        for (String bad : List.of("", " ", "x".repeat(101), "a\u0000b", "a\nb")) {
            assertRefused(ReceiptRule.ID, () -> new InvoiceId(bad));
            assertRefused(ReceiptRule.ID, () -> new InstitutionInvoiceId(bad));
            assertRefused(ReceiptRule.ID, () -> new PersonId(bad));
        }
        assertThat(new InvoiceId("x".repeat(100)).value()).hasSize(100);
    }

    private static void assertRefused(ReceiptRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static Receipt restored(Receipt of, int revision, Optional<FiscalNumber> number) {
        return new Receipt(
                of.id(),
                of.invoiceId(),
                of.institutionId(),
                of.customer(),
                of.language(),
                revision,
                of.state(),
                of.fingerprint(),
                of.cart(),
                of.priced(),
                of.shipment(),
                of.issuedAt(),
                of.expiresAt(),
                number,
                of.payments(),
                Set.of(),
                of.events());
    }
}
