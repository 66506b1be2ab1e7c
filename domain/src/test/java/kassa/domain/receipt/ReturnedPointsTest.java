package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.Shop;
import kassa.domain.quantity.UnitOfMeasure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a part that is given back")
class ReturnedPointsTest {

    @Test
    @DisplayName("points that paid for it return to one card after the other, none more than it gave")
    void used() {
        Cart books = Shop.cart(Shop.GROSS, Shop.line(Shop.piece("book", "10.00", "24"), "2"))
                .withLoyalty(new LoyaltyStanding(List.of(card("7", 100, "0"), card("8", 100, "0"))));
        Receipt paid = paid(books);
        assertThat(paid.priced().points()).extracting(card -> card.used()).containsOnly(Shop.euros("1.00"));

        // Of the 2.00 that points paid, each book has 1.00.
        Receipt once = paid.refund(Issued.refund("RF1", 1), new CreditNoteNumber(1), ONE);
        Receipt twice = once.refund(Issued.refund("RF2", 1), new CreditNoteNumber(2), ONE);

        assertThat(returned(twice, 0)).containsExactly("7 1.00");
        assertThat(returned(twice, 1)).containsExactly("8 1.00");
    }

    private static List<String> returned(Receipt receipt, int note) {
        return receipt.creditNotes().get(note).points().stream()
                .filter(points -> !points.returned().isZero())
                .map(points ->
                        points.id().programmeId() + " " + points.returned().amount())
                .toList();
    }

    @Test
    @DisplayName("points that it earned are taken back by what it cost in the store's price basis, deposits aside")
    void earned() {
        Cart goods = Shop.cart(
                        Shop.NET,
                        Shop.line(
                                Shop.sold(
                                        "wine",
                                        Shop.price(UnitOfMeasure.PIECE, "5.00", "24")
                                                .withDeposit(Shop.deposit("1.00", "0"))),
                                "2"),
                        Shop.line(Shop.piece("book", "10.00", "9"), "1"))
                .withLoyalty(new LoyaltyStanding(List.of(card("7", 0, "10"))));
        Receipt paid = paid(goods);
        assertThat(paid.priced().rows())
                .extracting(row -> row.name().original())
                .containsExactly("wine", "Deposit", "book");
        assertThat(paid.priced().points())
                .singleElement()
                .satisfies(card -> assertThat(card.earned()).isEqualTo(Shop.euros("2.00")));

        Refund book = new Refund(new RefundId("RF1"), List.of(new RefundLine(2, BigDecimal.ONE)), false, "read");
        CreditNote note =
                paid.refund(book, new CreditNoteNumber(1), ONE).creditNotes().get(0);

        // Half of 10.00 + 10.00. With VAT the book would have 10.90 of 23.30, with deposits 10.00 of 22.00.
        assertThat(note.points())
                .singleElement()
                .satisfies(card -> assertThat(card.takenBack()).isEqualTo(Shop.euros("1.00")));
    }

    private static Receipt paid(Cart cart) {
        return Issued.receipt(cart).pay(Issued.payment("R1", null, Issued.NOON), new FiscalNumber(1));
    }

    /** @param points on it, in cents, all of which shall pay */
    private static HeldCard card(String programme, int points, String percent) {
        LoyaltyProgramme known =
                new LoyaltyProgramme(programme, Optional.empty(), "Card", new BigDecimal(percent), true);
        return new HeldCard(new CardId(programme, "4711"), Optional.of(known), points, points > 0);
    }
}
