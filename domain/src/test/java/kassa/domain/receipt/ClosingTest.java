package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.EUR;
import static kassa.domain.receipt.Issued.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A closing")
class ClosingTest {

    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final Sha256 HASH = Sha256.of("ledger");
    private static final Turnover NONE = new Turnover(0, Money.zero(EUR), List.of());
    private static final VatBreakdown NINE = group("9", 917, 83);
    private static final VatBreakdown STANDARD = group("24", 1000, 240);

    @Test
    @DisplayName("sums sales and refunds by rate, in the order in which the rates came, and counts flags")
    void sums() {
        Closing.Count count = Closing.Count.in(EUR)
                .plus(sale(1, 2240, STANDARD, NINE.minus(group("9", 0, 0))))
                .plus(sale(2, 1000, NINE))
                .plus(new LedgerContent.Flagged(new InstitutionInvoiceId("R2"), ReceiptFlag.LATE))
                .plus(new LedgerContent.GivenBack(
                        new InstitutionInvoiceId("R1"),
                        new CreditNoteNumber(1),
                        new RefundId("RF1"),
                        new Money(1240, EUR),
                        List.of(STANDARD)));
        Closing closing = count.close(3, 11, LedgerEnd.ofNothing(STORE).at(14, HASH.value()), NOON.plusNanos(1_001));

        assertThat(closing.sales())
                .isEqualTo(new Turnover(2, new Money(3240, EUR), List.of(STANDARD, group("9", 1834, 166))));
        assertThat(closing.refunds()).isEqualTo(new Turnover(1, new Money(1240, EUR), List.of(STANDARD)));
        assertThat(closing.flags()).isEqualTo(1);
        assertThat(closing.ledgerHash()).isEqualTo(HASH);
        assertThat(closing.closedAt()).isEqualTo(NOON.plusNanos(1_000));
        assertThat(closing.currency()).isEqualTo(EUR);
    }

    @Test
    @DisplayName("receipt.closing: counts from 1 and covers each entry once")
    void counted() {
        assertThat(closing(1, 1, 0, NONE, NONE, 0).sales()).isEqualTo(NONE);
        assertThatRefused(() -> closing(0, 1, 0, NONE, NONE, 0));
        assertThatRefused(() -> closing(1, 0, -1, NONE, NONE, 0));
        assertThatRefused(() -> closing(1, 1, 1, NONE, NONE, 0));
        assertThatRefused(() -> closing(1, 1, 0, NONE, NONE, 1));
        assertThatRefused(() -> closing(1, 5, 3, NONE, NONE, -1));
    }

    @Test
    @DisplayName("receipt.closing: its rate groups sum to its totals, in one currency")
    void added() {
        assertThatRefused(() -> new Turnover(1, new Money(1239, EUR), List.of(STANDARD)));
        assertThatRefused(() -> new Turnover(-1, Money.zero(EUR), List.of()));
        Turnover dollars = new Turnover(0, Money.zero(Currency.getInstance("USD")), List.of());
        assertThatRefused(() -> closing(1, 1, 0, NONE, dollars, 0));
    }

    private static Closing closing(long number, long from, long to, Turnover sales, Turnover refunds, long flags) {
        return new Closing(STORE, number, from, to, NOON, sales, refunds, flags, HASH);
    }

    private static LedgerContent sale(long number, long minor, VatBreakdown... vat) {
        return new LedgerContent.Sale(
                new InstitutionInvoiceId("R" + number),
                new InvoiceId("I" + number),
                1,
                new FiscalNumber(number),
                new Money(minor, EUR),
                List.of(vat),
                Optional.empty(),
                Optional.empty(),
                NOON,
                HASH);
    }

    private static VatBreakdown group(String rate, long net, long vat) {
        return new VatBreakdown(
                VatRate.parse(rate), new Money(net, EUR), new Money(vat, EUR), new Money(net + vat, EUR));
    }

    private static void assertThatRefused(ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReceiptRule.CLOSING));
    }
}
