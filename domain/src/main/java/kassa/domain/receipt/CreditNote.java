package kassa.domain.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;

/**
 * What has been given back of a paid receipt at one time: rows, VAT and points.
 *
 * <p>Holds on construction, also when read back from storage: it is the answer to a sound {@link Refund}; what is given
 * back for the lines and the shipment sums to the total, and so do the rate groups ({@code receipt.credit-note-sums}). The
 * receipt holds it to the share of what was paid. All amounts are positive and include VAT.
 *
 * @param lines how much of which rows
 * @param amounts what is given back for each of the lines
 * @param shipment what is given back for the shipment, if it is
 * @param vat for each rate that something is given back of, in the order of the receipt (EN 16931, BG-23)
 * @param total what the customer gets
 * @param points what it does to the points of the cards
 */
public record CreditNote(
        CreditNoteNumber number,
        RefundId refundId,
        String reason,
        List<RefundLine> lines,
        List<Money> amounts,
        Optional<Money> shipment,
        List<VatBreakdown> vat,
        Money total,
        List<ReturnedPoints> points,
        Instant issuedAt) {

    public CreditNote {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(refundId, "refundId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(issuedAt, "issuedAt");
        lines = List.copyOf(lines);
        amounts = List.copyOf(amounts);
        vat = List.copyOf(vat);
        points = List.copyOf(points);
        Refund sound = new Refund(refundId, lines, shipment.isPresent(), reason);
        Stream<Money> parts = Stream.concat(amounts.stream(), shipment.stream());
        RuleViolation.unless(
                amounts.size() == sound.lines().size()
                        && sum(total, parts).equals(total)
                        && sum(total, vat.stream().map(VatBreakdown::gross)).equals(total),
                ReceiptRule.CREDIT_NOTE_SUMS,
                "what is given back does not sum to the total of the credit note");
    }

    /** What the refund gives back beyond {@code before}. */
    static CreditNote of(Refund refund, CreditNoteNumber number, Returns before, Instant now) {
        Returns after = before.plus(refund.lines(), refund.shipment());
        List<Money> amounts = refund.lines().stream()
                .map(line -> after.row(line.row()).minus(before.row(line.row())))
                .toList();
        return new CreditNote(
                number,
                refund.id(),
                refund.reason(),
                refund.lines(),
                amounts,
                Optional.of(after.shipmentGross()).filter(sent -> refund.shipment()),
                vat(before, after),
                after.total().minus(before.total()),
                points(before, after),
                now);
    }

    /** What was asked for. */
    Refund refund() {
        return new Refund(refundId, lines, shipment.isPresent(), reason);
    }

    private static List<VatBreakdown> vat(Returns before, Returns after) {
        List<VatBreakdown> then = before.vat();
        List<VatBreakdown> now = after.vat();
        List<VatBreakdown> moved = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            moved.add(now.get(i).minus(then.get(i)));
        }
        moved.removeIf(group -> group.gross().isZero());
        return moved;
    }

    private static List<ReturnedPoints> points(Returns before, Returns after) {
        List<ReturnedPoints> then = before.points();
        List<ReturnedPoints> now = after.points();
        return IntStream.range(0, now.size())
                .mapToObj(card -> now.get(card).minus(then.get(card)))
                .filter(ReturnedPoints::movesAny)
                .toList();
    }

    private static Money sum(Money total, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(total.currency()), Money::plus);
    }
}
