package kassa.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.product.ProductId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An offer")
class OfferTest {

    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final LangCode ET = new LangCode("ET");
    private static final LangCode RU = new LangCode("RU");

    @ParameterizedTest
    @DisplayName("is shown from its first day to its last, both included; without them always")
    @CsvSource({
        "2026-11-28, 2026-11-28, true",
        "2026-11-28, , true",
        ", 2026-11-28, true",
        ", , true",
        "2026-11-29, , false",
        ", 2026-11-27, false"
    })
    void days(String first, String last, boolean shown) {
        assertThat(period(first, last).includes(LocalDate.of(2026, 11, 28))).isEqualTo(shown);
    }

    @Test
    @DisplayName("offer.period: its last day is not before its first")
    void backwards() {
        assertRefused("offer.period", () -> period("2026-11-29", "2026-11-28"));
    }

    @ParameterizedTest(name = "offer {0} to {1}, campaign {2} to {3}: {4}")
    @DisplayName("is covered by a campaign that is in force on all of its days, by the store's clock, that are to come")
    @CsvSource({
        ", , , , true",
        ", 2026-11-30, , 2026-11-30T22:00:00Z, true",
        ", 2026-11-30, , 2026-11-30T21:59:59Z, false",
        ", , , 2026-11-30T22:00:00Z, false",
        "2026-11-30, , 2026-11-29T22:00:00Z, , true",
        "2026-11-30, , 2026-11-29T22:00:01Z, , false",
        "2026-11-01, , 2026-11-28T10:00:00Z, , true",
        "2026-11-01, , 2026-11-28T10:00:01Z, , false"
    })
    void covered(String first, String last, String starts, String ends, boolean covered) {
        Campaign always = Campaign.of("3 for 2", "B00000000001", "amount - 1");
        Campaign campaign =
                new Campaign("3 for 2", always.code(), always.operation(), instant(starts), instant(ends), 0);

        assertThat(period(first, last).isCoveredBy(campaign, NOW, TALLINN)).isEqualTo(covered);
    }

    @Test
    @DisplayName("is for the languages and for the holders of the programme that it names, else for everybody")
    void audience() {
        Offer russian = offer("a", Optional.empty(), Set.of(RU));
        Offer forHolders = offer("b", Optional.of("7"), Set.of());

        assertThat(russian.isFor(RU, Set.of())).isTrue();
        assertThat(russian.isFor(ET, Set.of())).isFalse();
        assertThat(forHolders.isFor(ET, Set.of("6", "7"))).isTrue();
        assertThat(forHolders.isFor(ET, Set.of("6"))).isFalse();
        assertThat(offer("c", Optional.empty(), Set.of()).isFor(ET, Set.of())).isTrue();
    }

    @Test
    @DisplayName("offer.distinct: stands in a list once, and has an id")
    void distinct() {
        Offer offer = offer("a", Optional.empty(), Set.of());

        assertRefused("offer.distinct", () -> new OfferList(List.of(offer, offer)));
        assertRefused("offer.distinct", () -> new OfferId(" "));
        assertRefused("offer.distinct", () -> new OfferId("x".repeat(101)));
    }

    @ParameterizedTest(name = "{0} of {1} for {2} instead of {3}, {4} %")
    @DisplayName("offer.discount: takes 1 to 100 percent off a higher price, for some quantity")
    @CsvSource({
        "0, 3.99, 4.99, 20",
        "-1, 3.99, 4.99, 20",
        "1, -0.01, 4.99, 20",
        "1, 4.99, 4.99, 20",
        "1, 3.99, 4.99, 0",
        "1, 3.99, 4.99, 101"
    })
    void unsound(String quantity, String offer, String usual, int percentage) {
        assertRefused("offer.discount", () -> discount(quantity, percentage, offer, usual));
    }

    @Test
    @DisplayName("agrees with the till when both prices do and the percentage is less than one off")
    void agreement() {
        BigDecimal before = new BigDecimal("4.99");
        BigDecimal after = new BigDecimal("3.99");

        assertThat(discount("1", 20, "3.99", "4.99").disagreements(before, after))
                .isEmpty();
        assertThat(discount("1", 21, "3.990", "4.99").disagreements(before, after))
                .isEmpty();
        assertThat(places(discount("1", 19, "3.99", "4.99"), before, after)).containsExactly("discountPercentage");
        assertThat(places(discount("1", 22, "3.99", "4.99"), before, after)).containsExactly("discountPercentage");
        assertThat(places(discount("1", 20, "3.98", "5.00"), before, after))
                .containsExactly("defaultPrice", "offerPrice");
    }

    @Test
    @DisplayName("of which everything is off costs nothing: 100 percent")
    void free() {
        assertThat(discount("1", 100, "0", "4.99").disagreements(new BigDecimal("4.99"), new BigDecimal("0.00")))
                .isEmpty();
    }

    private static List<String> places(DiscountContent discount, BigDecimal before, BigDecimal after) {
        return discount.disagreements(before, after).stream()
                .map(breach -> breach.place())
                .toList();
    }

    private static OfferPeriod period(String first, String last) {
        return new OfferPeriod(
                Optional.ofNullable(first).map(LocalDate::parse),
                Optional.ofNullable(last).map(LocalDate::parse));
    }

    private static Optional<Instant> instant(String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    private static Offer offer(String id, Optional<String> programme, Set<LangCode> languages) {
        return new Offer(
                new OfferId(id),
                TranslatedText.of("Offer"),
                OfferPeriod.always(),
                programme,
                languages,
                new OfferContent.Plain(Optional.empty(), Optional.empty()));
    }

    private static DiscountContent discount(String quantity, int percentage, String offer, String usual) {
        return new DiscountContent(
                new ProductId("P1"),
                new BigDecimal(quantity),
                Optional.empty(),
                "https://example.com/coffee.jpg",
                percentage,
                new BigDecimal(offer),
                new BigDecimal(usual));
    }

    private static void assertRefused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }
}
