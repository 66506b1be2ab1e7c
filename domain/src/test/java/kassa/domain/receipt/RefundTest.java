package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A refund")
class RefundTest {

    private static final CreditNoteNumber FIRST = new CreditNoteNumber(1);
    private static final CreditNoteNumber SECOND = new CreditNoteNumber(2);
    private static final Receipt PAID = Issued.in(ReceiptState.PAID);

    @Test
    @DisplayName("of a part leaves the receipt paid, and gives back the share of the row and of its VAT")
    void ofAPart() {
        Receipt after = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE);

        CreditNote note = after.creditNotes().get(0);
        assertThat(after.state()).isEqualTo(ReceiptState.PAID);
        assertThat(note.total()).isEqualTo(Money.parse("10.00 EUR"));
        assertThat(note.amounts()).containsExactly(Money.parse("10.00 EUR"));
        assertThat(note.vat()).singleElement().satisfies(group -> {
            assertThat(group.vat()).isEqualTo(Money.parse("0.83 EUR")); // 1.65 × 10 / 20 = 0.825
            assertThat(group.net()).isEqualTo(Money.parse("9.17 EUR"));
        });
        assertThat(note.issuedAt()).isEqualTo(ONE);
        assertThat(after.events()).last().isEqualTo(new ReceiptEvent(ReceiptEvent.Kind.PARTLY_REFUNDED, ONE));
    }

    @Test
    @DisplayName("of the rest ends the receipt, and gives back what is left of the VAT to the cent")
    void ofTheRest() {
        Receipt after = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE).refund(Issued.refund("RF2", 1), SECOND, ONE);

        assertThat(after.state()).isEqualTo(ReceiptState.REFUNDED);
        assertThat(after.isPaid()).isTrue();
        assertThat(after.fiscalNumber()).isEqualTo(PAID.fiscalNumber());
        assertThat(after.creditNotes().get(1).vat().get(0).vat()).isEqualTo(Money.parse("0.82 EUR"));
    }

    @Test
    @DisplayName("receipt.refund-within-sale: no more is given back than was sold, in one piece or in several")
    void withinSale() {
        Receipt once = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE);

        assertRefused(ReceiptRule.REFUND_WITHIN_SALE, () -> PAID.refund(Issued.refund("RF1", 3), FIRST, ONE));
        assertRefused(ReceiptRule.REFUND_WITHIN_SALE, () -> once.refund(Issued.refund("RF2", 2), SECOND, ONE));
    }

    @Test
    @DisplayName("receipt.refund-row: rows and shipments that the receipt does not have are refused")
    void unknownRows() {
        RefundLine beyond = new RefundLine(1, BigDecimal.ONE);
        assertRefused(ReceiptRule.REFUND_ROW, () -> PAID.refund(refund(List.of(beyond), false), FIRST, ONE));
        assertRefused(ReceiptRule.REFUND_ROW, () -> PAID.refund(refund(List.of(), true), FIRST, ONE));
    }

    @Test
    @DisplayName("receipt.refund-row: it gives back something, each row once and by more than nothing")
    void ofSomething() {
        RefundLine book = new RefundLine(0, BigDecimal.ONE);
        assertRefused(ReceiptRule.REFUND_ROW, () -> refund(List.of(), false));
        assertRefused(ReceiptRule.REFUND_ROW, () -> refund(List.of(book, book), false));
        assertRefused(ReceiptRule.REFUND_ROW, () -> new RefundLine(-1, BigDecimal.ONE));
        assertRefused(ReceiptRule.REFUND_ROW, () -> new RefundLine(0, BigDecimal.ZERO));
        assertRefused(ReceiptRule.REFUND_ROW, () -> new RefundLine(0, new BigDecimal("0.0000001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    @DisplayName("receipt.refund-reason: it says why, in up to 500 characters")
    void saysWhy(String blank) {
        List<RefundLine> lines = List.of(new RefundLine(0, BigDecimal.ONE));
        RefundId id = new RefundId("RF1");
        assertRefused(ReceiptRule.REFUND_REASON, () -> new Refund(id, lines, false, blank));
        assertRefused(ReceiptRule.REFUND_REASON, () -> new Refund(id, lines, false, "x".repeat(501)));
        assertThat(new Refund(id, lines, false, "x".repeat(500)).reason()).hasSize(500);
    }

    @Test
    @DisplayName("receipt.refund-id: asked for again it is known; another one under its id is refused")
    void knownByItsId() {
        Receipt after = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE);

        assertThat(PAID.creditNoteOf(Issued.refund("RF1", 1))).isEmpty();
        assertThat(after.creditNoteOf(Issued.refund("RF1", 1)))
                .contains(after.creditNotes().get(0));
        assertThat(after.creditNoteOf(Issued.refund("RF2", 1))).isEmpty();
        assertRefused(ReceiptRule.REFUND_ID, () -> after.creditNoteOf(Issued.refund("RF1", 2)));
    }

    @Test
    @DisplayName("receipt.credit-note-sums: a note whose parts do not sum to its total is refused on restoring")
    void noteSums() {
        CreditNote note =
                PAID.refund(Issued.refund("RF1", 1), FIRST, ONE).creditNotes().get(0);
        Money more = note.total().plus(new Money(1, Currency.getInstance("EUR")));

        assertRefused(ReceiptRule.CREDIT_NOTE_SUMS, () -> restored(note, more, note.amounts()));
        assertRefused(ReceiptRule.CREDIT_NOTE_SUMS, () -> restored(note, note.total(), List.of(more)));
        assertRefused(ReceiptRule.CREDIT_NOTE_SUMS, () -> restored(note, more, List.of(more)));
        assertThat(restored(note, note.total(), note.amounts())).isEqualTo(note);
    }

    @Test
    @DisplayName(
            "receipt.credit-note-sums: a receipt whose note gives back more or less than the share is refused on restoring")
    void noteIsTheShare() {
        Receipt partly = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE);
        CreditNote note = partly.creditNotes().get(0);
        VatBreakdown vat = note.vat().get(0);
        Money cent = new Money(1, Currency.getInstance("EUR"));

        CreditNote cheaper = restored(
                note,
                note.total().minus(cent),
                List.of(note.total().minus(cent)),
                List.of(new VatBreakdown(
                        vat.rate(),
                        vat.net().minus(cent),
                        vat.vat(),
                        vat.gross().minus(cent))));
        CreditNote shifted = restored(
                note,
                note.total(),
                note.amounts(),
                List.of(new VatBreakdown(
                        vat.rate(), vat.net().plus(cent), vat.vat().minus(cent), vat.gross())));

        assertThat(restored(partly, List.of(note))).isEqualTo(partly);
        assertRefused(ReceiptRule.CREDIT_NOTE_SUMS, () -> restored(partly, List.of(cheaper)));
        assertRefused(ReceiptRule.CREDIT_NOTE_SUMS, () -> restored(partly, List.of(shifted)));
    }

    @Test
    @DisplayName("receipt.refund-id: a receipt with two notes for one refund is refused on restoring")
    void oneNoteForEachRefund() {
        Receipt partly = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE);
        CreditNote note = partly.creditNotes().get(0);

        assertRefused(ReceiptRule.REFUND_ID, () -> restored(partly, List.of(note, note)));
    }

    @Test
    @DisplayName(
            "receipt.refund-row, receipt.refund-reason: a note that answers no sound refund is refused on restoring")
    void noteAnswersASoundRefund() {
        CreditNote note =
                PAID.refund(Issued.refund("RF1", 1), FIRST, ONE).creditNotes().get(0);

        assertRefused(ReceiptRule.REFUND_REASON, () -> restored(note, note.lines(), " "));
        assertRefused(ReceiptRule.REFUND_ROW, () -> restored(note, List.of(), note.reason()));
        assertRefused(
                ReceiptRule.REFUND_ROW,
                () -> restored(note, List.of(note.lines().get(0), note.lines().get(0)), note.reason()));
        assertThat(restored(note, note.lines(), note.reason())).isEqualTo(note);
    }

    @Test
    @DisplayName(
            "receipt.refunded-if-all-back: a receipt that says refunded but is not, or is but does not say so, is refused")
    void refundedIfAllBack() {
        Receipt refunded = Issued.in(ReceiptState.REFUNDED);
        Receipt partly = PAID.refund(Issued.refund("RF1", 1), FIRST, ONE);

        assertRefused(ReceiptRule.REFUNDED_IF_ALL_BACK, () -> restored(refunded, ReceiptState.PAID));
        assertRefused(ReceiptRule.REFUNDED_IF_ALL_BACK, () -> restored(partly, ReceiptState.REFUNDED));
        assertRefused(ReceiptRule.REFUNDED_IF_ALL_BACK, () -> restored(PAID, ReceiptState.REFUNDED));
        assertThat(restored(partly, ReceiptState.PAID)).isEqualTo(partly);
    }

    @Test
    @DisplayName("receipt.credit-note-number: credit note numbers count from 1")
    void numbersCountFromOne() {
        assertRefused(ReceiptRule.CREDIT_NOTE_NUMBER, () -> new CreditNoteNumber(0));
        assertThat(FIRST).hasToString("1");
    }

    private static Refund refund(List<RefundLine> lines, boolean shipment) {
        return new Refund(new RefundId("RF1"), lines, shipment, "torn pages");
    }

    private static CreditNote restored(CreditNote of, List<RefundLine> lines, String reason) {
        return new CreditNote(
                of.number(),
                of.refundId(),
                reason,
                lines,
                of.amounts(),
                of.shipment(),
                of.vat(),
                of.total(),
                of.points(),
                of.issuedAt());
    }

    private static CreditNote restored(CreditNote of, Money total, List<Money> amounts) {
        return restored(of, total, amounts, of.vat());
    }

    private static CreditNote restored(CreditNote of, Money total, List<Money> amounts, List<VatBreakdown> vat) {
        return new CreditNote(
                of.number(),
                of.refundId(),
                of.reason(),
                of.lines(),
                amounts,
                of.shipment(),
                vat,
                total,
                of.points(),
                of.issuedAt());
    }

    private static Receipt restored(Receipt of, ReceiptState state) {
        return restored(of, state, of.creditNotes());
    }

    private static Receipt restored(Receipt of, List<CreditNote> notes) {
        return restored(of, of.state(), notes);
    }

    private static Receipt restored(Receipt of, ReceiptState state, List<CreditNote> notes) {
        return new Receipt(
                of.id(),
                of.invoiceId(),
                of.institutionId(),
                of.customer(),
                of.language(),
                of.revision(),
                state,
                of.fingerprint(),
                of.cart(),
                of.priced(),
                of.shipment(),
                of.issuedAt(),
                of.expiresAt(),
                of.fiscalNumber(),
                of.payments(),
                notes,
                of.flags(),
                of.events());
    }

    private static void assertRefused(ReceiptRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
