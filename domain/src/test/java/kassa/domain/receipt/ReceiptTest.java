package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.NOON;
import static kassa.domain.receipt.Issued.ONE;
import static kassa.domain.receipt.Issued.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.PricingRule;
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
                        .pay(payment("R1", "20.00", NOON), FIRST)
                        .flags())
                .containsExactly(ReceiptFlag.LATE);
        assertThat(Issued.in(ReceiptState.CANCELLED)
                        .pay(payment("R1", "20.00", NOON), FIRST)
                        .flags())
                .containsExactly(ReceiptFlag.LATE);
    }

    @Test
    @DisplayName("paid although superseded, and with another amount by a cent, bears both flags")
    void supersededAndOtherAmount() {
        assertThat(Issued.in(ReceiptState.SUPERSEDED)
                        .pay(payment("R1", "19.99", NOON), FIRST)
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
    @DisplayName("keeps what was noted of the first payment when its invoice is paid again")
    void lateAndTwice() {
        Receipt late = Issued.in(ReceiptState.EXPIRED).pay(payment("R1", "10.00", ONE), FIRST);

        assertThat(late.recordDuplicate(payment("R2", "20.00", ONE)).flags())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(late.flags().stream(), Stream.of(ReceiptFlag.DUPLICATE_PAYMENT))
                                .toList())
                .contains(ReceiptFlag.LATE);
    }

    @Test
    @DisplayName("receipt.paid-has-number: restored without a number though paid, or with one though not, is refused")
    void paidHasNumber() {
        assertRefused(ReceiptRule.PAID_HAS_NUMBER, () -> restored(Issued.in(ReceiptState.PAID), 1, Optional.empty()));
        assertRefused(ReceiptRule.PAID_HAS_NUMBER, () -> restored(Issued.receipt(1, 1), 1, Optional.of(FIRST)));
    }

    @Test
    @DisplayName("receipt.state: restored in another state than its events have led to, it is refused")
    void eventsLeadToItsState() {
        Receipt late = Issued.in(ReceiptState.EXPIRED).pay(payment("R1", "10.00", ONE), FIRST);
        Receipt twice = late.recordDuplicate(payment("R2", "10.00", ONE));
        List<ReceiptEvent> events = twice.events();

        assertThat(restored(twice, events)).isEqualTo(twice);
        assertRefused(ReceiptRule.STATE, () -> restored(twice, List.of()));
        assertRefused(ReceiptRule.STATE, () -> restored(twice, events.subList(0, 2)));
        assertRefused(ReceiptRule.STATE, () -> restored(twice, events.subList(1, 4)));
        assertRefused(ReceiptRule.STATE, () -> restored(twice, in(events, 0, 3)));
        assertRefused(ReceiptRule.STATE, () -> restored(twice, in(events, 0, 1, 1, 2)));
        assertRefused(ReceiptRule.STATE, () -> restored(twice, in(events, 0, 0, 2)));
        assertRefused(ReceiptRule.STATE, () -> restored(twice, in(events, 0, 2, 1)));
        assertRefused(ReceiptRule.STATE, () -> restored(Issued.receipt(1, 1), in(events, 0, 1)));
    }

    private static List<ReceiptEvent> in(List<ReceiptEvent> events, int... positions) {
        return IntStream.of(positions).mapToObj(events::get).toList();
    }

    @Test
    @DisplayName("receipt.state: what is not paid takes no duplicate payment")
    void unpaidTakesNoDuplicate() {
        assertRefused(ReceiptRule.STATE, () -> Issued.receipt(1, 1).recordDuplicate(payment("R2", "10.00", NOON)));
    }

    @Test
    @DisplayName("pricing.price-of-cart: restored with the price of another cart, it is refused")
    void priceOfItsCart() {
        Receipt one = Issued.receipt(1, 1);

        assertThatThrownBy(() ->
                        restored(one, Issued.receipt(1, 2).cart(), one.revision(), one.fiscalNumber(), one.events()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PricingRule.PRICE_OF_CART));
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

    private static Receipt restored(Receipt of, List<ReceiptEvent> events) {
        return restored(of, of.cart(), of.revision(), of.fiscalNumber(), events);
    }

    private static Receipt restored(Receipt of, int revision, Optional<FiscalNumber> number) {
        return restored(of, of.cart(), revision, number, of.events());
    }

    private static Receipt restored(
            Receipt of, Cart cart, int revision, Optional<FiscalNumber> number, List<ReceiptEvent> events) {
        return new Receipt(
                of.id(),
                of.invoiceId(),
                of.institutionId(),
                of.customer(),
                of.language(),
                revision,
                of.state(),
                of.fingerprint(),
                cart,
                of.priced(),
                of.shipment(),
                of.issuedAt(),
                of.expiresAt(),
                number,
                of.payments(),
                of.creditNotes(),
                of.flags(),
                events);
    }
}
