package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.euros;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import kassa.domain.catalogue.Product;
import kassa.domain.money.Money;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cart")
class CartTest {

    private static final CartLine COFFEE = line(piece("Coffee", "4.99", "24"), "1");
    private static final Money TEN_DOLLARS = new Money(1_000, Currency.getInstance("USD"));
    private static final VatRate STANDARD = VatRate.parse("24");

    @Test
    @DisplayName("pricing.lines: has one to 2000 lines")
    void numberOfLines() {
        assertThat(Cart.of(GROSS, Collections.nCopies(2_000, COFFEE), Carts.NOW).lines())
                .hasSize(2_000);
        assertRefused(PricingRule.LINES, () -> Cart.of(GROSS, List.of(), Carts.NOW));
        assertRefused(PricingRule.LINES, () -> Cart.of(GROSS, Collections.nCopies(2_001, COFFEE), Carts.NOW));
    }

    @Test
    @DisplayName("pricing.shipment: a shipment in another currency is refused, and one that costs less than nothing")
    void shipment() {
        Cart cart = Shop.cart(GROSS, COFFEE);

        assertThat(cart.withShipment(new ShipmentCharge(euros("0.00"), STANDARD))
                        .shipment())
                .isPresent();
        assertRefused(PricingRule.SHIPMENT, () -> cart.withShipment(new ShipmentCharge(TEN_DOLLARS, STANDARD)));
        assertRefused(PricingRule.SHIPMENT, () -> new ShipmentCharge(euros("-0.01"), STANDARD));
    }

    @Test
    @DisplayName("pricing.cart-discount: a discount in another currency is refused")
    void discountInAnotherCurrency() {
        Cart cart = Shop.cart(GROSS, COFFEE);

        assertRefused(
                PricingRule.CART_DISCOUNT, () -> cart.withDiscounts(new CartDiscount.OfAmount("Voucher", TEN_DOLLARS)));
    }

    @Test
    @DisplayName("pricing.cart-discount: a discount takes more than nothing and has a name")
    void unsoundDiscounts() {
        assertThat(new CartDiscount.OfAmount("Voucher", euros("0.01")).amount()).isEqualTo(euros("0.01"));
        assertRefused(PricingRule.CART_DISCOUNT, () -> new CartDiscount.OfAmount("Voucher", euros("0.00")));
        assertRefused(PricingRule.CART_DISCOUNT, () -> new CartDiscount.OfAmount("Voucher", euros("-1.00")));
        assertRefused(PricingRule.CART_DISCOUNT, () -> new CartDiscount.OfAmount(" ", euros("1.00")));
        assertRefused(PricingRule.CART_DISCOUNT, () -> new CartDiscount.OfPercentage("", BigDecimal.TEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.000001", "0.0000001", "1E+2147483647"})
    @DisplayName("pricing.cart-discount: a percentage is more than 0, at most 100, with at most six decimals")
    void unsoundPercentages(BigDecimal percent) {
        assertRefused(PricingRule.CART_DISCOUNT, () -> new CartDiscount.OfPercentage("Friends", percent));
    }

    @Test
    @DisplayName("takes the same percentage with and without zeros at its end")
    void equalPercentages() {
        assertThat(new CartDiscount.OfPercentage("Friends", new BigDecimal("100.00")))
                .isEqualTo(new CartDiscount.OfPercentage("Friends", new BigDecimal("100")));
        assertThat(new CartDiscount.OfPercentage("Friends", new BigDecimal("33.333333")).percent())
                .isEqualTo(new BigDecimal("33.333333"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("pricing.quantity-unit: a line is in a unit of the product's dimension")
    void unitOfTheLine(UnitOfMeasure unit) {
        for (UnitOfMeasure soldBy : UnitOfMeasure.values()) {
            Product product = Shop.sold("Goods", Shop.price(soldBy, "1.00", "24"));
            if (unit.dimension() == soldBy.dimension()) {
                assertThat(line(product, "1", unit).quantity().unit()).isEqualTo(unit);
            } else {
                assertRefused(PricingRule.QUANTITY_UNIT, () -> line(product, "1", unit));
            }
        }
    }

    @Test
    @DisplayName("is priced on the terms of its store")
    void termsOfTheStore() {
        Institution store =
                Institution.of(new InstitutionId("demo-store"), "Demo", Carts.EUR, ZoneOffset.UTC, STANDARD);

        assertThat(PriceTerms.of(store))
                .isEqualTo(new PriceTerms(Carts.EUR, PriceBasis.GROSS, CampaignCombination.BEST_DEAL));
    }
}
