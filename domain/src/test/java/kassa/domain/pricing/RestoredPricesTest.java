package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.euros;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.money.Money;
import kassa.domain.money.MoneyRule;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A priced cart that is put together again from its parts, as from storage,")
class RestoredPricesTest {

    private static final CartLine COFFEES = line(piece("Coffee", "4.99", "24"), "3");
    private static final CartLine BOOKS = line(piece("Book", "10.90", "9"), "1");
    private static final ShipmentCharge SHIPMENT = new ShipmentCharge(euros("5.00"), VatRate.parse("24"));

    /** Goods 14.97 and 10.90, shipment 5.00; 24 %: 16.10 + 3.87 = 19.97, 9 %: 10.00 + 0.90 = 10.90. */
    private static final PricedCart CART =
            CartPricer.price(Shop.cart(Shop.GROSS, COFFEES, BOOKS).withShipment(SHIPMENT));

    private static final PricedRow COFFEE = CART.rows().get(0);
    private static final PricedRow BOOK = CART.rows().get(1);

    @Test
    @DisplayName("is the same cart")
    void same() {
        assertThat(with(CART.rows(), CART.shipment(), CART.totals(), CART.vat()))
                .isEqualTo(CART);
        assertThat(CART.totals())
                .isEqualTo(new Totals(euros("30.87"), euros("0.00"), euros("26.10"), euros("4.77"), euros("30.87")));
    }

    @Test
    @DisplayName("pricing.rows-sum-to-total: is refused with a row or the shipment missing, twice or of another amount")
    void rowsSumToTotal() {
        List<PricedRow> twice = new ArrayList<>(CART.rows());
        twice.add(COFFEE);
        Optional<PricedShipment> dearer =
                Optional.of(new PricedShipment(euros("5.01"), euros("5.01"), VatRate.parse("24")));

        assertRefused(PricingRule.ROWS_SUM_TO_TOTAL, () -> withRows(List.of(COFFEE)));
        assertRefused(PricingRule.ROWS_SUM_TO_TOTAL, () -> withRows(twice));
        assertRefused(
                PricingRule.ROWS_SUM_TO_TOTAL, () -> with(CART.rows(), Optional.empty(), CART.totals(), CART.vat()));
        assertRefused(PricingRule.ROWS_SUM_TO_TOTAL, () -> with(CART.rows(), dearer, CART.totals(), CART.vat()));
    }

    @Test
    @DisplayName("pricing.rows-sum-to-total: is refused where two rows with VAT have changed a cent between them")
    void rowsAreTheirPartOfTheirGroup() {
        PricedRow more = row(COFFEE, COFFEE.gross().plus(euros("0.01")), COFFEE.paidAmount());
        PricedRow less = row(BOOK, BOOK.gross().minus(euros("0.01")), BOOK.paidAmount());

        assertRefused(PricingRule.ROWS_SUM_TO_TOTAL, () -> withRows(List.of(more, less)));
        assertRefused(
                PricingRule.ROWS_SUM_TO_TOTAL,
                () -> with(
                        List.of(more, BOOK),
                        Optional.of(new PricedShipment(euros("5.00"), euros("4.99"), VatRate.parse("24"))),
                        CART.totals(),
                        CART.vat()));
    }

    @Test
    @DisplayName("pricing.vat-sums-to-total: is refused with the groups of other rows, though they sum to the total")
    void groupsAreThoseOfTheRows() {
        VatBreakdown standard = CART.vat().get(0);
        VatBreakdown reduced = CART.vat().get(1);

        assertRefused(
                PricingRule.VAT_SUMS_TO_TOTAL,
                () -> withVat(List.of(with(standard, reduced.rate()), with(reduced, standard.rate()))));
        assertRefused(PricingRule.VAT_SUMS_TO_TOTAL, () -> withVat(List.of(reduced, standard)));
        assertRefused(
                PricingRule.VAT_SUMS_TO_TOTAL,
                () -> withVat(List.of(new VatBreakdown(
                        standard.rate(),
                        CART.totals().withoutVat(),
                        CART.totals().vatSum(),
                        CART.total()))));
    }

    @Test
    @DisplayName("pricing.vat-sums-to-total: is refused with a rate group missing, or net and VAT a cent apart")
    void groupsSumToTotal() {
        VatBreakdown standard = CART.vat().get(0);
        VatBreakdown reduced = CART.vat().get(1);
        VatBreakdown shifted = new VatBreakdown(
                standard.rate(),
                standard.net().plus(euros("0.01")),
                standard.vat().minus(euros("0.01")),
                standard.gross());

        assertRefused(PricingRule.VAT_SUMS_TO_TOTAL, () -> withVat(List.of(standard)));
        assertRefused(PricingRule.VAT_SUMS_TO_TOTAL, () -> withVat(List.of(standard, reduced, reduced)));
        assertRefused(PricingRule.VAT_SUMS_TO_TOTAL, () -> withVat(List.of(shifted, reduced)));
        assertRefused(PricingRule.VAT_SUMS_TO_TOTAL, () -> withVat(List.of()));
    }

    @Test
    @DisplayName("pricing.vat-sums-to-total: is refused where net and VAT of the totals are not the total")
    void netAndVatAreTheTotal() {
        assertRefused(
                PricingRule.VAT_SUMS_TO_TOTAL,
                () -> new Totals(euros("16.06"), euros("-5.21"), euros("8.76"), euros("2.10"), euros("10.85")));
    }

    @Test
    @DisplayName("pricing.additions-sum-to-total: is refused where the additions do not lead to the total")
    void additionsLeadToTheTotal() {
        assertRefused(
                PricingRule.ADDITIONS_SUM_TO_TOTAL,
                () -> new Totals(euros("16.06"), euros("-5.20"), euros("8.75"), euros("2.10"), euros("10.85")));
        assertRefused(
                PricingRule.ADDITIONS_SUM_TO_TOTAL,
                () -> new Totals(euros("16.06"), euros("5.21"), euros("8.75"), euros("2.10"), euros("10.85")));
    }

    @Test
    @DisplayName(
            "pricing.additions-sum-to-total: is refused where the list amounts are not the total without additions")
    void listAmountsAreTheTotalWithoutAdditions() {
        Totals totals = CART.totals();
        Totals saved = new Totals(
                totals.withoutAddition().plus(euros("1.00")),
                totals.additionSum().minus(euros("1.00")),
                totals.withoutVat(),
                totals.vatSum(),
                totals.total());

        assertRefused(PricingRule.ADDITIONS_SUM_TO_TOTAL, () -> with(CART.rows(), CART.shipment(), saved, CART.vat()));
    }

    @Test
    @DisplayName("pricing.shipment: is refused where the shipment costs less than nothing")
    void shipmentNotNegative() {
        VatRate rate = VatRate.parse("24");

        assertRefused(PricingRule.SHIPMENT, () -> new PricedShipment(euros("-0.01"), euros("0.00"), rate));
        assertRefused(PricingRule.SHIPMENT, () -> new PricedShipment(euros("0.00"), euros("-0.01"), rate));
        assertThat(new PricedShipment(euros("0.00"), euros("0.00"), rate).vatRate())
                .isEqualTo(rate);
    }

    @Test
    @DisplayName("loyaltycard.points: is refused where less than no points are used or earned")
    void pointsNotNegative() {
        CardId card = new CardId("7", "4711");

        assertRefused(LoyaltyRule.POINTS, () -> new CardPoints(card, euros("-0.01"), euros("0.00")));
        assertRefused(LoyaltyRule.POINTS, () -> new CardPoints(card, euros("0.00"), euros("-0.01")));
        assertThat(new CardPoints(card, euros("0.00"), euros("0.00")).id()).isEqualTo(card);
    }

    @Test
    @DisplayName("money.same-currency: is refused where a row's steps are in another currency")
    void stepsInOneCurrency() {
        PriceStep dollars = new PriceStep(
                StepKind.CART_DISCOUNT, Optional.of("Voucher"), Optional.empty(), Money.parse("-0.10 USD"));

        assertRefused(MoneyRule.SAME_CURRENCY, () -> row(euros("14.97"), List.of(dollars), "14.87"));
        assertRefused(
                PricingRule.STEPS_SUM_TO_ROW,
                () -> row(
                        COFFEE,
                        Money.parse("14.97 USD"),
                        List.of(),
                        COFFEE.amount(),
                        COFFEE.gross(),
                        COFFEE.paidAmount()));
    }

    @Test
    @DisplayName("pricing.price-of-cart: is refused as the price of a cart of other terms, lines, prices or shipment")
    void priceOfItsCart() {
        assertRefusedFor(Shop.cart(Shop.NET, COFFEES, BOOKS).withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(Shop.GROSS, COFFEES).withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(Shop.GROSS, BOOKS, COFFEES).withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(Shop.GROSS, line(piece("Coffee", "4.99", "24"), "4"), BOOKS)
                .withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(Shop.GROSS, line(piece("Coffee", "4.98", "24"), "3"), BOOKS)
                .withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(Shop.GROSS, line(piece("Coffee", "4.99", "9"), "3"), BOOKS)
                .withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(
                        Shop.GROSS,
                        line(
                                Shop.sold(
                                        "Coffee",
                                        Shop.price(UnitOfMeasure.PIECE, "4.99", "24")
                                                .withDeposit(Shop.deposit("0.10", "0"))),
                                "3"),
                        BOOKS)
                .withShipment(SHIPMENT));
        assertRefusedFor(Shop.cart(Shop.GROSS, COFFEES, BOOKS));
        assertRefusedFor(Shop.cart(Shop.GROSS, COFFEES, BOOKS)
                .withShipment(new ShipmentCharge(euros("5.00"), VatRate.parse("9"))));
    }

    @Test
    @DisplayName("pricing.row-not-negative: is refused as the price of a cart whose floor price is above it, by a cent")
    void notBelowItsFloor() {
        Cart cart = Shop.cart(Shop.GROSS, floored("3.50"));
        PricedCart priced = CartPricer.price(cart.withCampaigns(List.of(Campaign.of("Gift", "B00000000501", "0"))));

        assertThat(priced.total()).isEqualTo(euros("10.50"));
        priced.requirePriceOf(cart);
        priced.requirePriceOf(Shop.cart(Shop.GROSS, floored("3.5016")));
        assertRefused(
                PricingRule.ROW_NOT_NEGATIVE, () -> priced.requirePriceOf(Shop.cart(Shop.GROSS, floored("3.5017"))));
    }

    @Test
    @DisplayName("pricing.steps-sum-to-row: is refused where list amount and steps do not come to the row")
    void stepsSumToRow() {
        PriceStep tenOff = step("-0.10");

        assertThat(row(euros("14.97"), List.of(tenOff, tenOff), "14.77").steps())
                .hasSize(2);
        assertRefused(PricingRule.STEPS_SUM_TO_ROW, () -> row(euros("14.97"), List.of(tenOff), "14.88"));
        assertRefused(PricingRule.STEPS_SUM_TO_ROW, () -> row(euros("14.97"), List.of(), "14.87"));
    }

    @Test
    @DisplayName("pricing.row-not-negative: is refused where a row costs, or pays for, less than nothing")
    void rowNotNegative() {
        assertThat(row(euros("14.97"), List.of(step("-14.97")), "0.00").amount())
                .isEqualTo(euros("0.00"));
        assertRefused(PricingRule.ROW_NOT_NEGATIVE, () -> row(euros("14.97"), List.of(step("-14.98")), "-0.01"));
        assertRefused(PricingRule.ROW_NOT_NEGATIVE, () -> row(COFFEE, euros("-0.01"), BigDecimal.ONE));
        assertRefused(PricingRule.ROW_NOT_NEGATIVE, () -> row(COFFEE, COFFEE.gross(), new BigDecimal("-0.001")));
    }

    @Test
    @DisplayName("pays for the same amount with and without zeros at its end")
    void equalAmounts() {
        assertThat(row(COFFEE, COFFEE.gross(), new BigDecimal("10")))
                .isEqualTo(row(COFFEE, COFFEE.gross(), new BigDecimal("1E+1")))
                .isEqualTo(row(COFFEE, COFFEE.gross(), new BigDecimal("10.000")));
    }

    private static CartLine floored(String floor) {
        return line(
                Shop.sold(
                        "Coffee", Shop.price(UnitOfMeasure.PIECE, "4.99", "24").withFloor(UnitPrice.parse(floor))),
                "3");
    }

    private static void assertRefusedFor(Cart other) {
        assertRefused(PricingRule.PRICE_OF_CART, () -> CART.requirePriceOf(other));
    }

    private static VatBreakdown with(VatBreakdown group, VatRate rate) {
        return new VatBreakdown(rate, group.net(), group.vat(), group.gross());
    }

    private static PriceStep step(String amount) {
        return new PriceStep(StepKind.CART_DISCOUNT, Optional.of("Voucher"), Optional.empty(), euros(amount));
    }

    private static PricedRow row(Money list, List<PriceStep> steps, String amount) {
        return row(COFFEE, list, steps, euros(amount), euros(amount), COFFEE.paidAmount());
    }

    private static PricedRow row(PricedRow row, Money gross, BigDecimal paidAmount) {
        return row(row, row.list(), row.steps(), row.amount(), gross, paidAmount);
    }

    private static PricedRow row(
            PricedRow row, Money list, List<PriceStep> steps, Money amount, Money gross, BigDecimal paidAmount) {
        return new PricedRow(
                row.kind(),
                row.product(),
                row.barcode(),
                row.name(),
                row.categories(),
                row.quantity(),
                row.unitPrice(),
                row.vatRate(),
                list,
                steps,
                paidAmount,
                amount,
                gross,
                row.priceCheck());
    }

    private static PricedCart withRows(List<PricedRow> rows) {
        return with(rows, CART.shipment(), CART.totals(), CART.vat());
    }

    private static PricedCart withVat(List<VatBreakdown> vat) {
        return with(CART.rows(), CART.shipment(), CART.totals(), vat);
    }

    private static PricedCart with(
            List<PricedRow> rows, Optional<PricedShipment> shipment, Totals totals, List<VatBreakdown> vat) {
        return new PricedCart(
                CART.currency(),
                CART.basis(),
                rows,
                shipment,
                totals,
                vat,
                CART.campaigns(),
                CART.discounts(),
                CART.points());
    }
}
