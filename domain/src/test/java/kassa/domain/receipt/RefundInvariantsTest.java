package kassa.domain.receipt;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.money.Money;
import kassa.domain.pricing.CardPoints;
import kassa.domain.pricing.Carts;
import kassa.domain.pricing.PricedRow;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Refunds in whatever pieces")
class RefundInvariantsTest {

    /** A receipt for any cart, and all of it given back in pieces that chance has made. */
    private record Story(Receipt sold, Receipt refunded) {}

    @Test
    @DisplayName(
            "receipt.refunds-give-all-back: refunding every row gives back exactly the receipt: row by row, the VAT of"
                    + " group after group, the points of card after card")
    void allGoesBack() {
        forAll(RefundInvariantsTest::story, story -> {
            assertThat(story.refunded().state()).isEqualTo(ReceiptState.REFUNDED);
            assertThat(total(story)).isEqualTo(story.sold().priced().total());
            rowsGoBack(story);
            vatGoesBack(story);
            pointsGoBack(story);
        });
    }

    private static void rowsGoBack(Story story) {
        Map<Integer, Money> back = new HashMap<>();
        for (CreditNote note : story.refunded().creditNotes()) {
            for (int i = 0; i < note.lines().size(); i++) {
                back.merge(note.lines().get(i).row(), note.amounts().get(i), Money::plus);
            }
        }
        List<PricedRow> rows = story.sold().priced().rows();
        for (int row = 0; row < rows.size(); row++) {
            assertThat(back.get(row)).isEqualTo(rows.get(row).gross());
        }
    }

    private static void vatGoesBack(Story story) {
        Map<VatRate, VatBreakdown> left = new HashMap<>();
        story.sold().priced().vat().forEach(group -> left.put(group.rate(), group));
        for (CreditNote note : story.refunded().creditNotes()) {
            for (VatBreakdown part : note.vat()) {
                assertNotNegative(part.net(), part.vat(), part.gross());
                left.compute(part.rate(), (rate, group) -> group.minus(part));
            }
        }
        for (VatBreakdown group : left.values()) {
            assertThat(group.gross().isZero() && group.vat().isZero())
                    .as("nothing is left of %s", group.rate())
                    .isTrue();
        }
    }

    private static void pointsGoBack(Story story) {
        Map<CardId, Money> returned = new HashMap<>();
        Map<CardId, Money> takenBack = new HashMap<>();
        for (CreditNote note : story.refunded().creditNotes()) {
            for (ReturnedPoints points : note.points()) {
                assertNotNegative(points.returned(), points.takenBack());
                returned.merge(points.id(), points.returned(), Money::plus);
                takenBack.merge(points.id(), points.takenBack(), Money::plus);
            }
        }
        Money none = Money.zero(Carts.EUR);
        for (CardPoints card : story.sold().priced().points()) {
            assertThat(returned.getOrDefault(card.id(), none)).isEqualTo(card.used());
            assertThat(takenBack.getOrDefault(card.id(), none)).isEqualTo(card.earned());
        }
    }

    private static Story story(Random random) {
        Receipt sold = Issued.receipt(Carts.any(random));
        Receipt paid = sold.pay(Issued.payment("R1", null, Issued.NOON), new FiscalNumber(1));
        return new Story(paid, refunded(paid, random));
    }

    private static Receipt refunded(Receipt paid, Random random) {
        List<BigDecimal> left = new ArrayList<>();
        paid.priced().rows().forEach(row -> left.add(row.quantity().value()));
        Receipt refunded = paid;
        boolean shipmentToo = paid.priced()
                .shipment()
                .filter(charged -> !charged.gross().isZero())
                .isPresent();
        for (long number = 1; shipmentToo || left.stream().anyMatch(each -> each.signum() > 0); number++) {
            List<RefundLine> lines = lines(paid.priced().rows(), left, random);
            boolean sendBack = shipmentToo && (lines.isEmpty() || random.nextInt(3) == 0);
            if (!lines.isEmpty() || sendBack) {
                Refund refund = new Refund(new RefundId("RF" + number), lines, sendBack, "any");
                refunded = refunded.refund(refund, new CreditNoteNumber(number), Issued.ONE);
                shipmentToo = shipmentToo && !sendBack;
            }
        }
        return refunded;
    }

    private static List<RefundLine> lines(List<PricedRow> rows, List<BigDecimal> left, Random random) {
        List<RefundLine> lines = new ArrayList<>();
        for (int row = 0; row < left.size(); row++) {
            if (left.get(row).signum() > 0 && random.nextInt(3) > 0) {
                BigDecimal piece = piece(rows.get(row).quantity(), left.get(row), random);
                lines.add(new RefundLine(row, piece));
                left.set(row, left.get(row).subtract(piece));
            }
        }
        return lines;
    }

    private static BigDecimal piece(Quantity sold, BigDecimal left, Random random) {
        BigDecimal step = sold.unit() == UnitOfMeasure.PIECE ? BigDecimal.ONE : new BigDecimal("0.001");
        long steps = left.divideToIntegralValue(step).longValueExact();
        boolean all = steps <= 1 || random.nextInt(3) == 0;
        return all ? left : step.multiply(BigDecimal.valueOf(1 + random.nextInt((int) Math.min(steps - 1, 10_000))));
    }

    private static void assertNotNegative(Money... amounts) {
        assertThat(amounts).noneMatch(Money::isNegative);
    }

    private static Money total(Story story) {
        return story.refunded().creditNotes().stream()
                .map(CreditNote::total)
                .reduce(Money.zero(Carts.EUR), Money::plus);
    }
}
