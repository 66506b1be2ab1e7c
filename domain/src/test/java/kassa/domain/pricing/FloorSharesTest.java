package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.euros;
import static kassa.domain.pricing.Shop.line;
import static org.assertj.core.api.Assertions.assertThat;

import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What floor prices keep a row from giving")
class FloorSharesTest {

    @Test
    @DisplayName("is taken from the others in proportion to what is left of each, whatever their own floors")
    void spread() {
        Cart cart = Shop.cart(
                        GROSS,
                        line(Shop.piece("Tea", "10.00", "24"), "1"),
                        line(withFloor("Jam", "10.00", "9.00"), "1"),
                        line(withFloor("Wine", "20.00", "5.00"), "1"))
                .withDiscounts(new CartDiscount.OfAmount("Voucher", euros("20.00")));

        // 20.00 by 10 : 10 : 20 are 5.00, 5.00 and 10.00, of which jam gives 1.00; 4.00 by what is left, 5 : 10.
        assertThat(Shop.rows(CartPricer.price(cart)))
                .containsExactly("Tea 10.00 -6.33 = 3.67", "Jam 10.00 -1.00 = 9.00", "Wine 20.00 -12.67 = 7.33");
    }

    @Test
    @DisplayName("stays with the rows of one product in proportion to what each can still give")
    void sameProduct() {
        Product cheese = Shop.sold(
                        "Cheese",
                        Shop.price(UnitOfMeasure.KILOGRAM, "1.00", "24").withFloor(UnitPrice.parse("0.90")))
                .withCampaigns(Campaign.of("Cheaper", "B00000000002", "unitPrice * 0.9073"));
        CartLine crumb = line(cheese, "0.005");

        PricedCart priced = Shop.priced(GROSS, crumb, crumb, crumb, crumb, crumb, line(cheese, "1"));

        // 1.025 kg cost 0.93. By what they cost, 0.01 five times and 1.00, the last would be below its 0.90. Above the
        // floors are 0.03, by 0.01 five times and 0.10: two cents for the last, and the one left over for the first.
        assertThat(Shop.rows(priced))
                .containsExactly(
                        "Cheese 0.01 = 0.01",
                        "Cheese 0.01 -0.01 = 0.00",
                        "Cheese 0.01 -0.01 = 0.00",
                        "Cheese 0.01 -0.01 = 0.00",
                        "Cheese 0.01 -0.01 = 0.00",
                        "Cheese 1.00 -0.08 = 0.92");
    }

    private static Product withFloor(String name, String price, String floor) {
        return Shop.sold(name, Shop.price(UnitOfMeasure.PIECE, price, "24").withFloor(UnitPrice.parse(floor)));
    }
}
