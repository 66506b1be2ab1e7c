package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.NOON;
import static kassa.domain.receipt.Issued.ONE;
import static kassa.domain.receipt.Issued.fingerprint;
import static kassa.domain.receipt.Issued.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The revisions of an invoice")
class InvoiceRevisionsTest {

    private static final FiscalNumber FIRST = new FiscalNumber(1);
    private static final Receipt ONE_BOOK = receipt(1, 1);
    private static final Receipt TWO_BOOKS = receipt(2, 2);

    @Test
    @DisplayName("the first cart gets revision 1")
    void firstCart() {
        assertThat(revisions().onCart(fingerprint(1), NOON)).isEqualTo(new CartDecision.Issue(1, Optional.empty()));
    }

    @Test
    @DisplayName("the cart on offer is answered as before, to the last instant")
    void sameCart() {
        assertThat(revisions(ONE_BOOK).onCart(fingerprint(1), ONE.minusNanos(1)))
                .isEqualTo(new CartDecision.Repeat(ONE_BOOK));
    }

    @Test
    @DisplayName("another cart supersedes the one on offer")
    void otherCart() {
        assertThat(revisions(ONE_BOOK).onCart(fingerprint(2), NOON))
                .isEqualTo(new CartDecision.Issue(2, Optional.of(ONE_BOOK.supersede(NOON))));
    }

    @Test
    @DisplayName("a cart whose receipt has run out is priced anew, be it the same or another")
    void expiredCart() {
        CartDecision anew = new CartDecision.Issue(2, Optional.of(ONE_BOOK.expire(ONE)));

        assertThat(revisions(ONE_BOOK).onCart(fingerprint(1), ONE)).isEqualTo(anew);
        assertThat(revisions(ONE_BOOK).onCart(fingerprint(2), ONE)).isEqualTo(anew);
        assertThat(revisions(ONE_BOOK.expire(ONE)).onCart(fingerprint(1), NOON))
                .isEqualTo(new CartDecision.Issue(2, Optional.empty()));
    }

    @Test
    @DisplayName("receipt.already-paid: the paid cart is answered as before, another one is refused")
    void paidCart() {
        Receipt paid = ONE_BOOK.pay(Issued.payment("R1", null, NOON), FIRST);

        assertThat(revisions(paid).onCart(fingerprint(1), ONE)).isEqualTo(new CartDecision.Repeat(paid));
        assertThatThrownBy(() -> revisions(paid).onCart(fingerprint(2), NOON))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReceiptRule.ALREADY_PAID));
    }

    @Test
    @DisplayName("a paid revision counts even if a later one stands beside it, whatever the order they are given in")
    void paidRevisionCounts() {
        Receipt paid = ONE_BOOK.supersede(NOON).pay(Issued.payment("R1", null, NOON), FIRST);

        assertThat(revisions(TWO_BOOKS.supersede(NOON), paid).onCart(fingerprint(1), NOON))
                .isEqualTo(new CartDecision.Repeat(paid));
    }

    @Test
    @DisplayName("a payment that names the invoice alone means the latest revision")
    void paymentOfTheInvoice() {
        assertThat(revisions(ONE_BOOK.supersede(NOON), TWO_BOOKS).onPayment(Optional.empty(), NOON))
                .isEqualTo(new PaymentDecision.Settle(TWO_BOOKS, Optional.empty()));
    }

    @Test
    @DisplayName("a payment of a superseded revision retires the one on offer")
    void paymentOfSupersededRevision() {
        Receipt old = ONE_BOOK.supersede(NOON);

        assertThat(revisions(old, TWO_BOOKS).onPayment(Optional.of(old.id()), NOON))
                .isEqualTo(new PaymentDecision.Settle(old, Optional.of(TWO_BOOKS.supersede(NOON))));
        assertThat(revisions(old, TWO_BOOKS).onPayment(Optional.of(old.id()), ONE))
                .isEqualTo(new PaymentDecision.Settle(old, Optional.of(TWO_BOOKS.expire(ONE))));
    }

    @Test
    @DisplayName("the same payment again is known; one of another revision is a duplicate of the paid one")
    void paymentsOfPaidInvoice() {
        Receipt paid = ONE_BOOK.supersede(NOON).pay(Issued.payment("R1", null, NOON), FIRST);
        Receipt other = TWO_BOOKS.supersede(NOON);

        assertThat(revisions(paid, other).onPayment(Optional.of(paid.id()), NOON))
                .isEqualTo(new PaymentDecision.Known(paid));
        assertThat(revisions(paid, other).onPayment(Optional.empty(), NOON)).isEqualTo(new PaymentDecision.Known(paid));
        assertThat(revisions(paid, other).onPayment(Optional.of(other.id()), NOON))
                .isEqualTo(new PaymentDecision.Duplicate(paid));
    }

    @Test
    @DisplayName("receipt.unknown: a payment that no revision fits is refused")
    void unknownPayment() {
        for (InvoiceRevisions none : List.of(revisions(), revisions(ONE_BOOK))) {
            assertThatThrownBy(() -> none.onPayment(Optional.of(new InstitutionInvoiceId("R9")), NOON))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(ReceiptRule.UNKNOWN));
        }
    }

    private static InvoiceRevisions revisions(Receipt... receipts) {
        return new InvoiceRevisions(List.of(receipts));
    }
}
