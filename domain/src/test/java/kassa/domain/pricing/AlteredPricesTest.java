package kassa.domain.pricing;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A price that was altered where it was kept")
class AlteredPricesTest {

    private static final int TIMES = 2_000;

    private static final Set<Rule> REFUSALS = Set.of(
            PricingRule.ROWS_SUM_TO_TOTAL,
            PricingRule.ADDITIONS_SUM_TO_TOTAL,
            PricingRule.VAT_SUMS_TO_TOTAL,
            PricingRule.STEPS_SUM_TO_ROW,
            PricingRule.ROW_NOT_NEGATIVE,
            PricingRule.SHIPMENT,
            VatRule.NET_PLUS_VAT_IS_GROSS);

    @Test
    @DisplayName("by one cent in one of its amounts is refused, whichever amount it is")
    void byOneCent() {
        forAll(
                TIMES,
                random -> CartPricer.price(Carts.any(random)),
                priced -> Stream.concat(alterations(priced, cents(1)), alterations(priced, cents(-1)))
                        .map(altered -> catchThrowableOfType(RuleViolation.class, altered::get))
                        .forEach(refused -> {
                            assertThat(refused).isNotNull();
                            assertThat(REFUSALS).contains(refused.rule());
                        }));
    }

    @Test
    @DisplayName("pricing.price-of-cart: is that of its own cart, and not of one with a line more")
    void priceOfItsCart() {
        forAll(Carts::any, cart -> {
            PricedCart priced = CartPricer.price(cart);
            priced.requirePriceOf(cart);
            assertThat(catchThrowableOfType(RuleViolation.class, () -> priced.requirePriceOf(longer(cart)))
                            .rule())
                    .isEqualTo(PricingRule.PRICE_OF_CART);
        });
    }

    private static Cart longer(Cart cart) {
        List<CartLine> lines = new ArrayList<>(cart.lines());
        lines.add(lines.get(0));
        return new Cart(
                cart.terms(), lines, cart.discounts(), cart.shipment(), cart.loyalty(), cart.campaigns(), cart.at());
    }

    private static UnaryOperator<Money> cents(long more) {
        return amount -> new Money(amount.minor() + more, amount.currency());
    }

    private static Stream<Supplier<PricedCart>> alterations(PricedCart priced, UnaryOperator<Money> change) {
        Stream<Supplier<PricedCart>> rows = IntStream.range(0, priced.rows().size())
                .boxed()
                .flatMap(i -> rows(priced.rows().get(i), change)
                        .map(row -> () -> with(
                                priced,
                                replaced(priced.rows(), i, row.get()),
                                priced.shipment(),
                                priced.totals(),
                                priced.vat())));
        Stream<Supplier<PricedCart>> shipments = priced.shipment().stream()
                .flatMap(shipment -> shipments(shipment, change))
                .map(shipment ->
                        () -> with(priced, priced.rows(), Optional.of(shipment.get()), priced.totals(), priced.vat()));
        Stream<Supplier<PricedCart>> totals = totals(priced.totals(), change)
                .map(altered -> () -> with(priced, priced.rows(), priced.shipment(), altered.get(), priced.vat()));
        Stream<Supplier<PricedCart>> groups = IntStream.range(0, priced.vat().size())
                .boxed()
                .flatMap(i -> groups(priced.vat().get(i), change)
                        .map(group -> () -> with(
                                priced,
                                priced.rows(),
                                priced.shipment(),
                                priced.totals(),
                                replaced(priced.vat(), i, group.get()))));
        return Stream.of(rows, shipments, totals, groups).flatMap(each -> each);
    }

    private static Stream<Supplier<PricedRow>> rows(PricedRow row, UnaryOperator<Money> change) {
        Stream<Supplier<PricedRow>> amounts = Stream.of(
                () -> with(row, change.apply(row.list()), row.steps(), row.amount(), row.gross()),
                () -> with(row, row.list(), row.steps(), change.apply(row.amount()), row.gross()),
                () -> with(row, row.list(), row.steps(), row.amount(), change.apply(row.gross())));
        Stream<Supplier<PricedRow>> steps = IntStream.range(0, row.steps().size())
                .mapToObj(i -> () -> with(
                        row,
                        row.list(),
                        replaced(row.steps(), i, with(row.steps().get(i), change)),
                        row.amount(),
                        row.gross()));
        return Stream.concat(amounts, steps);
    }

    private static Stream<Supplier<PricedShipment>> shipments(PricedShipment shipment, UnaryOperator<Money> change) {
        return Stream.of(
                () -> new PricedShipment(change.apply(shipment.amount()), shipment.gross(), shipment.vatRate()),
                () -> new PricedShipment(shipment.amount(), change.apply(shipment.gross()), shipment.vatRate()));
    }

    private static Stream<Supplier<Totals>> totals(Totals totals, UnaryOperator<Money> change) {
        List<Money> amounts = List.of(
                totals.withoutAddition(), totals.additionSum(), totals.withoutVat(), totals.vatSum(), totals.total());
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> replaced(amounts, i, change.apply(amounts.get(i))))
                .map(all -> () -> new Totals(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4)));
    }

    private static Stream<Supplier<VatBreakdown>> groups(VatBreakdown group, UnaryOperator<Money> change) {
        return Stream.of(
                () -> new VatBreakdown(group.rate(), change.apply(group.net()), group.vat(), group.gross()),
                () -> new VatBreakdown(group.rate(), group.net(), change.apply(group.vat()), group.gross()),
                () -> new VatBreakdown(group.rate(), group.net(), group.vat(), change.apply(group.gross())));
    }

    private static PriceStep with(PriceStep step, UnaryOperator<Money> change) {
        return new PriceStep(step.kind(), step.name(), step.code(), change.apply(step.amount()));
    }

    private static <T> List<T> replaced(List<T> all, int position, T instead) {
        List<T> replaced = new ArrayList<>(all);
        replaced.set(position, instead);
        return replaced;
    }

    private static PricedRow with(PricedRow row, Money list, List<PriceStep> steps, Money amount, Money gross) {
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
                row.paidAmount(),
                amount,
                gross,
                row.priceCheck());
    }

    private static PricedCart with(
            PricedCart priced,
            List<PricedRow> rows,
            Optional<PricedShipment> shipment,
            Totals totals,
            List<VatBreakdown> vat) {
        return new PricedCart(
                priced.currency(),
                priced.basis(),
                rows,
                shipment,
                totals,
                vat,
                priced.campaigns(),
                priced.discounts(),
                priced.points());
    }
}
