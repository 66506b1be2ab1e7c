package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The price of a product")
class ProductPriceTest {

    private static final VatRate STANDARD = VatRate.parse("24");
    private static final UnitPrice SHELF = UnitPrice.parse("4.99");
    private static final ProductPrice PLAIN = ProductPrice.of(UnitOfMeasure.PIECE, SHELF, STANDARD);
    private static final Addition TENTH_OFF = new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN);
    private static final UnitPrice FLOOR = UnitPrice.parse("4.50");
    private static final Deposit DEPOSIT =
            new Deposit(TranslatedText.of("Pant"), UnitPrice.parse("0.10"), VatRate.parse("0"));

    @Test
    @DisplayName("is the shelf price where there is no addition")
    void withoutAddition() {
        assertThat(PLAIN.priceWithAddition(2)).isEqualTo(SHELF);
        assertThat(PLAIN.addition()).isEmpty();
        assertThat(PLAIN.floorPrice()).isEmpty();
        assertThat(PLAIN.deposit()).isEmpty();
    }

    @Test
    @DisplayName("is the shelf price with its addition, though that be below the floor")
    void withAddition() {
        ProductPrice price = PLAIN.withFloor(FLOOR).withAddition(TENTH_OFF);

        assertThat(price.priceWithAddition(2)).isEqualTo(UnitPrice.parse("4.49"));
    }

    @Test
    @DisplayName("gets addition, floor and deposit one beside the other")
    void withEverything() {
        assertThat(PLAIN.withAddition(TENTH_OFF).withFloor(FLOOR).withDeposit(DEPOSIT))
                .isEqualTo(PLAIN.withDeposit(DEPOSIT).withFloor(FLOOR).withAddition(TENTH_OFF))
                .isEqualTo(new ProductPrice(
                        UnitOfMeasure.PIECE,
                        SHELF,
                        STANDARD,
                        Optional.of(TENTH_OFF),
                        Optional.of(FLOOR),
                        Optional.of(DEPOSIT)));
    }

    @Test
    @DisplayName("catalogue.addition: a discount larger than the shelf price is refused at once")
    void discountLargerThanThePrice() {
        Addition fiveOff = new Addition(Direction.DISCOUNT, Measure.SUM, new BigDecimal("5"));

        assertRefused(CatalogueRule.ADDITION, () -> PLAIN.withAddition(fiveOff));
    }
}
