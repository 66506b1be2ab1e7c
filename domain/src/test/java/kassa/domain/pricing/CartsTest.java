package kassa.domain.pricing;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.node.CampaignCombination;
import kassa.domain.vat.PriceBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Carts made from seeds")
class CartsTest {

    private static final int CARTS = 5_000;
    private static final int OFTEN = 25;

    private static final List<String> EVERYTHING = List.of(
            "rate 24",
            "rate 9",
            "rate 13",
            "rate 0",
            "rate 25.5",
            "rate 5.5",
            "rate EXEMPT",
            "several rates",
            "goods for nothing",
            "weighed goods",
            "a product on two lines",
            "a markup",
            "a floor that keeps something",
            "a deposit",
            "a shipment",
            "a card",
            "a campaign on a product",
            "campaign 001 applied",
            "campaign 002 applied",
            "campaign 501 applied",
            "campaign 502 applied",
            "a campaign beaten",
            "several cart discounts");

    private final Map<String, Integer> found = new HashMap<>();

    @Test
    @DisplayName(
            "those that invariants are tried on have everything a cart may have, often, with either price basis and either"
                    + " combination of campaigns")
    void haveEverything() {
        forAll(
                CARTS,
                Carts::any,
                cart -> things(cart, CartPricer.price(cart)).forEach(thing -> count(cart.terms(), thing)));

        for (PriceBasis basis : PriceBasis.values()) {
            for (CampaignCombination combination : CampaignCombination.values()) {
                expected(combination)
                        .forEach(thing -> assertThat(found.getOrDefault(key(basis, combination, thing), 0))
                                .as("%s, %s: %s", basis, combination, thing)
                                .isGreaterThanOrEqualTo(OFTEN));
            }
        }
    }

    private static Stream<String> expected(CampaignCombination combination) {
        Stream<String> steps = Stream.of(StepKind.values()).map(StepKind::toString);
        return Stream.concat(steps, EVERYTHING.stream())
                .filter(thing -> combination == CampaignCombination.BEST_DEAL || !thing.equals("a campaign beaten"));
    }

    private void count(PriceTerms terms, String thing) {
        found.merge(key(terms.basis(), terms.combination(), thing), 1, Integer::sum);
    }

    private static String key(PriceBasis basis, CampaignCombination combination, String thing) {
        return basis + ", " + combination + ": " + thing;
    }

    private static Set<String> things(Cart cart, PricedCart priced) {
        Set<String> things = new HashSet<>();
        Stream.of(ofLines(cart), ofRows(priced), ofCampaigns(priced), ofTheCart(cart, priced))
                .flatMap(all -> all)
                .forEach(things::add);
        return things;
    }

    private static Stream<String> ofLines(Cart cart) {
        List<Article> articles = cart.lines().stream().map(CartLine::article).toList();
        return Stream.of(
                        when(articles.stream().anyMatch(Article::soldByWeight), "weighed goods"),
                        when(articles.stream().distinct().count() < articles.size(), "a product on two lines"),
                        when(articles.stream().anyMatch(one -> !one.campaigns().isEmpty()), "a campaign on a product"))
                .flatMap(all -> all);
    }

    private static Stream<String> ofRows(PricedCart priced) {
        return priced.rows().stream().flatMap(CartsTest::ofRow);
    }

    private static Stream<String> ofRow(PricedRow row) {
        Stream<String> steps = row.steps().stream().map(step -> step.kind().toString());
        return Stream.of(
                        steps,
                        Stream.of("rate " + row.vatRate()),
                        when(row.list().isZero(), "goods for nothing"),
                        when(row.kind() == RowKind.DEPOSIT, "a deposit"),
                        when(row.steps().stream().anyMatch(CartsTest::isMarkup), "a markup"))
                .flatMap(all -> all);
    }

    private static boolean isMarkup(PriceStep step) {
        return step.kind() == StepKind.ADDITION && !step.amount().isNegative();
    }

    private static Stream<String> ofCampaigns(PricedCart priced) {
        CampaignReport report = priced.campaigns();
        Stream<String> applied = report.applied().stream()
                .map(campaign -> "campaign " + campaign.code().type().code() + " applied");
        boolean beaten =
                report.notApplied().stream().anyMatch(one -> one.reason().startsWith("another campaign"));
        return Stream.concat(applied, when(beaten, "a campaign beaten"));
    }

    private static Stream<String> ofTheCart(Cart cart, PricedCart priced) {
        Stream<Money> lost = priced.campaigns().applied().stream().map(CampaignReport.Applied::lost);
        return Stream.of(
                        when(lost.anyMatch(kept -> !kept.isZero()), "a floor that keeps something"),
                        when(priced.vat().size() > 1, "several rates"),
                        when(priced.shipment().isPresent(), "a shipment"),
                        when(!cart.loyalty().cards().isEmpty(), "a card"),
                        when(cart.discounts().size() > 1, "several cart discounts"))
                .flatMap(all -> all);
    }

    private static Stream<String> when(boolean isSo, String thing) {
        return isSo ? Stream.of(thing) : Stream.empty();
    }
}
