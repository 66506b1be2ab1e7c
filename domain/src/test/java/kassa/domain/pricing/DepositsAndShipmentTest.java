package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.NET;
import static kassa.domain.pricing.Shop.cart;
import static kassa.domain.pricing.Shop.deposit;
import static kassa.domain.pricing.Shop.euros;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.pricing.Shop.price;
import static kassa.domain.pricing.Shop.priced;
import static kassa.domain.pricing.Shop.rows;
import static kassa.domain.pricing.Shop.sold;
import static kassa.domain.pricing.Shop.totals;
import static kassa.domain.pricing.Shop.vat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deposits and shipment")
class DepositsAndShipmentTest {

    private static final Product WATER = bottled("Water", "1.00", deposit("0.10", "0"));
    private static final CartDiscount EVERYTHING = new CartDiscount.OfPercentage("Gift", new BigDecimal("100"));

    @Test
    @DisplayName("a deposit follows the row of its product, for each unit, at its own VAT rate")
    void depositFollows() {
        PricedCart cart = priced(GROSS, line(WATER, "6"), line(piece("Bread", "1.50", "24"), "1"));

        assertThat(rows(cart)).containsExactly("Water 6.00 = 6.00", "Deposit 0.60 = 0.60", "Bread 1.50 = 1.50");
        // 7.50 × 24 / 124 = 1.45161
        assertThat(vat(cart)).containsExactly("24: 6.05 + 1.45 = 7.50", "0: 0.60 + 0.00 = 0.60");
        assertThat(totals(cart)).isEqualTo("8.10 0.00 | 6.65 + 1.45 = 8.10");
    }

    @Test
    @DisplayName("a deposit's row bears its product's id and barcode, its own name and price, and no categories")
    void depositRow() {
        Product barcoded = WATER.withBarcodes(new Barcode("4006381333931"));

        PricedRow row = priced(GROSS, line(barcoded, "6")).rows().get(1);

        assertThat(row.kind()).isEqualTo(RowKind.DEPOSIT);
        assertThat(row.product()).contains(new ProductId("Water"));
        assertThat(row.barcode()).contains(new Barcode("4006381333931"));
        assertThat(row.name().original()).isEqualTo("Deposit");
        assertThat(row.unitPrice()).hasToString("0.1");
        assertThat(row.quantity()).isEqualTo(Quantity.pieces(6));
        assertThat(row.priceCheck()).isEqualTo(new PriceCheck.NotSent());
        assertThat(row.categories()).isEmpty();
    }

    @Test
    @DisplayName("a deposit of the goods' own rate is taxed together with them")
    void depositOfTheSameRate() {
        PricedCart cart = priced(GROSS, line(bottled("Water", "1.00", deposit("0.10", "24")), "6"));

        // 6.60 × 24 / 124 = 1.27742; of 6.00 and 0.60 alone it would be 1.16 + 0.12.
        assertThat(vat(cart)).containsExactly("24: 5.32 + 1.28 = 6.60");
    }

    @Test
    @DisplayName("a deposit on what is weighed goes by the amount, rounded")
    void depositByTheAmount() {
        Product oil = sold("Oil", price(UnitOfMeasure.LITER, "2.00", "24").withDeposit(deposit("0.50", "0")))
                .weighed();

        // 0.33 × 0.50 = 0.165
        assertThat(rows(priced(GROSS, line(oil, "0.33")))).containsExactly("Oil 0.66 = 0.66", "Deposit 0.17 = 0.17");
    }

    @Test
    @DisplayName("nothing is ever taken from deposits and shipment")
    void neverDiscounted() {
        PricedCart cart = CartPricer.price(cart(GROSS, line(WATER, "6"))
                .withShipment(new ShipmentCharge(euros("5.00"), VatRate.parse("24")))
                .withDiscounts(EVERYTHING));

        assertThat(rows(cart)).containsExactly("Water 6.00 -6.00 = 0.00", "Deposit 0.60 = 0.60");
        assertThat(cart.shipment().map(PricedShipment::gross)).contains(euros("5.00"));
        // 5.00 × 24 / 124 = 0.96774
        assertThat(vat(cart)).containsExactly("24: 4.03 + 0.97 = 5.00", "0: 0.60 + 0.00 = 0.60");
        assertThat(totals(cart)).isEqualTo("11.60 -6.00 | 4.63 + 0.97 = 5.60");
    }

    @Test
    @DisplayName("a shipment is part of both totals and taxed with the goods of its rate")
    void shipment() {
        PricedCart cart = CartPricer.price(cart(GROSS, line(piece("Coffee", "12.00", "24"), "1"))
                .withShipment(new ShipmentCharge(euros("5.00"), VatRate.parse("24"))));

        // 17.00 × 24 / 124 = 3.29032; of 12.00 and 5.00 alone it would be 2.32 + 0.97.
        assertThat(vat(cart)).containsExactly("24: 13.71 + 3.29 = 17.00");
        assertThat(totals(cart)).isEqualTo("17.00 0.00 | 13.71 + 3.29 = 17.00");
    }

    @Test
    @DisplayName("a shipment of another rate is a group of its own, after those of the goods")
    void shipmentOfAnotherRate() {
        PricedCart cart = CartPricer.price(cart(GROSS, line(piece("Book", "10.90", "9"), "1"))
                .withShipment(new ShipmentCharge(euros("1.24"), VatRate.parse("24"))));

        assertThat(vat(cart)).containsExactly("9: 10.00 + 0.90 = 10.90", "24: 1.00 + 0.24 = 1.24");
        assertThat(totals(cart)).isEqualTo("12.14 0.00 | 11.00 + 1.14 = 12.14");
    }

    @Test
    @DisplayName("in a store of net prices they are net, and cost their part of their group's gross")
    void netStore() {
        PricedCart cart = CartPricer.price(cart(NET, line(WATER, "6"), line(piece("Coffee", "4.99", "24"), "1"))
                .withShipment(new ShipmentCharge(euros("5.00"), VatRate.parse("24"))));

        assertThat(rows(cart)).containsExactly("Water 6.00 = 6.00", "Deposit 0.60 = 0.60", "Coffee 4.99 = 4.99");
        // 15.99 × 0.24 = 3.8376; 19.83 over 6.00, 4.99 and 5.00: 7.4409, 6.1884, 6.2008
        assertThat(vat(cart)).containsExactly("24: 15.99 + 3.84 = 19.83", "0: 0.60 + 0.00 = 0.60");
        assertThat(cart.rows())
                .extracting(PricedRow::gross)
                .containsExactly(euros("7.44"), euros("0.60"), euros("6.19"));
        assertThat(cart.shipment()).contains(new PricedShipment(euros("5.00"), euros("6.20"), VatRate.parse("24")));
        assertThat(totals(cart)).isEqualTo("20.43 0.00 | 16.59 + 3.84 = 20.43");
    }

    private static Product bottled(String name, String price, Deposit deposit) {
        return sold(name, price(UnitOfMeasure.PIECE, price, "24").withDeposit(deposit));
    }
}
