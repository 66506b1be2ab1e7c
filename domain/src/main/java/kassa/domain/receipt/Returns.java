package kassa.domain.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kassa.domain.money.Money;
import kassa.domain.pricing.CardPoints;
import kassa.domain.pricing.PriceStep;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.pricing.RowKind;
import kassa.domain.pricing.StepKind;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/**
 * All that has gone back of a priced cart so far, and what that comes to.
 *
 * <p>Everything is computed for the whole of what has gone back, and rounded once; a credit note is the difference
 * between two such sums. So the refunds of a row sum to the row and the VAT of a group to the group, to the cent, in
 * whatever pieces they are made.
 *
 * @param quantities how much of each row has gone back, in the unit of the row
 * @param shipment whether its price has gone back
 */
record Returns(PricedCart priced, List<BigDecimal> quantities, boolean shipment) {

    static Returns none(PricedCart priced) {
        return new Returns(priced, Collections.nCopies(priced.rows().size(), BigDecimal.ZERO), false);
    }

    /**
     * What the notes have given back of the cart.
     *
     * @throws RuleViolation {@code receipt.credit-note-sums} if one of them gives back other than its share of what was paid
     */
    static Returns of(PricedCart priced, List<CreditNote> notes) {
        Returns all = none(priced);
        for (CreditNote note : notes) {
            RuleViolation.unless(
                    note.equals(CreditNote.of(note.refund(), note.number(), all, note.issuedAt())),
                    ReceiptRule.CREDIT_NOTE_SUMS,
                    "a credit note gives back other than its share of what was paid");
            all = all.plus(note.lines(), note.shipment().isPresent());
        }
        return all;
    }

    /**
     * These and more.
     *
     * @throws RuleViolation {@code receipt.refund-row} for a row or a shipment that is not there,
     *     {@code receipt.refund-within-sale} if more would go back than was sold
     */
    Returns plus(List<RefundLine> lines, boolean shipmentToo) {
        RuleViolation.unless(
                !shipmentToo || priced.shipment().isPresent(),
                ReceiptRule.REFUND_ROW,
                "the receipt has no shipment to give back");
        RuleViolation.unless(
                !(shipment && shipmentToo), ReceiptRule.REFUND_WITHIN_SALE, "the shipment has been given back already");
        List<BigDecimal> more = new ArrayList<>(quantities);
        lines.forEach(line -> more.set(known(line.row()), sum(line)));
        return new Returns(priced, List.copyOf(more), shipment || shipmentToo);
    }

    private int known(int row) {
        RuleViolation.unless(
                row < quantities.size(),
                ReceiptRule.REFUND_ROW,
                "the receipt has no row " + row + " (they count from 0)");
        return row;
    }

    private BigDecimal sum(RefundLine line) {
        BigDecimal all = quantities.get(known(line.row())).add(line.quantity());
        BigDecimal sold = sold(line.row());
        RuleViolation.unless(
                all.compareTo(sold) <= 0,
                ReceiptRule.REFUND_WITHIN_SALE,
                "of row " + line.row() + " no more goes back than the " + sold.toPlainString() + " that were sold");
        return all;
    }

    private BigDecimal sold(int row) {
        return priced.rows().get(row).quantity().value();
    }

    /** Whether nothing that was charged for is left with the customer. */
    boolean isEverything() {
        boolean isShipped = priced.shipment()
                .map(PricedShipment::gross)
                .filter(sum -> !sum.isZero())
                .isPresent();
        return (shipment || !isShipped)
                && rows().allMatch(row -> quantities.get(row).compareTo(sold(row)) == 0);
    }

    /** What has gone back of a row, with VAT. */
    Money row(int row) {
        return share(row, priced.rows().get(row).gross());
    }

    /** What has gone back for the shipment, with VAT. */
    Money shipmentGross() {
        return priced.shipment()
                .filter(charged -> shipment)
                .map(PricedShipment::gross)
                .orElse(zero());
    }

    Money total() {
        return rows().mapToObj(this::row).reduce(shipmentGross(), Money::plus);
    }

    /** The VAT of what has gone back, for each rate of the cart, in its order. */
    List<VatBreakdown> vat() {
        return priced.vat().stream().map(this::vat).toList();
    }

    private VatBreakdown vat(VatBreakdown group) {
        Money gross = gross(group.rate());
        Money vat = share(group.vat(), gross, group.gross());
        return new VatBreakdown(group.rate(), gross.minus(vat), vat, gross);
    }

    private Money gross(VatRate rate) {
        Money shipped = priced.shipment()
                .filter(charged -> charged.vatRate().equals(rate))
                .map(charged -> shipmentGross())
                .orElse(zero());
        return rows().filter(row -> priced.rows().get(row).vatRate().equals(rate))
                .mapToObj(this::row)
                .reduce(shipped, Money::plus);
    }

    /** What has happened to the points of each card, in the order of the cards. */
    List<ReturnedPoints> points() {
        long left = sum(this::pointsUsed);
        List<ReturnedPoints> all = new ArrayList<>(priced.points().size());
        for (CardPoints card : priced.points()) {
            // The cards get theirs one after the other: that way none ever gets less than it had got before.
            long returned = Math.min(left, card.used().minor());
            left -= returned;
            all.add(new ReturnedPoints(card.id(), new Money(returned, priced.currency()), takenBack(card)));
        }
        return all;
    }

    private Money takenBack(CardPoints card) {
        Money back = new Money(sum(row -> share(row, goods(row))), priced.currency());
        Money all = new Money(sum(this::goods), priced.currency());
        return share(card.earned(), back, all);
    }

    /** What the row costs in the store's basis if it can earn points: deposits cannot. */
    private Money goods(int row) {
        PricedRow priced = this.priced.rows().get(row);
        return priced.kind() == RowKind.GOODS ? priced.amount() : zero();
    }

    private Money pointsUsed(int row) {
        Money used = priced.rows().get(row).steps().stream()
                .filter(step -> step.kind() == StepKind.BONUS_POINTS)
                .map(PriceStep::amount)
                .reduce(zero(), Money::minus);
        return share(row, used);
    }

    private long sum(IntFunction<Money> part) {
        return rows().mapToObj(part).reduce(zero(), Money::plus).minor();
    }

    private Money share(int row, Money whole) {
        return RowShare.of(whole, quantities.get(row), sold(row));
    }

    private Money share(Money whole, Money part, Money all) {
        return part.isZero() ? zero() : whole.share(part.minor(), all.minor());
    }

    private IntStream rows() {
        return IntStream.range(0, quantities.size());
    }

    private Money zero() {
        return Money.zero(priced.currency());
    }
}
