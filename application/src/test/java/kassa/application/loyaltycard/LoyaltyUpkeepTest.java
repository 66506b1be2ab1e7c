package kassa.application.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.PointReservation;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The upkeep of loyalty programmes and cards")
class LoyaltyUpkeepTest {
    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final InstitutionId STRANGER = new InstitutionId("elsewhere");
    private static final LoyaltyProgramme GREEN = programme("7", "SKP");
    private static final CardId CARD = new CardId("7", "4711");

    private final MemoryStore store = new MemoryStore();
    private final LoyaltyUpkeep upkeep = LoyaltyUpkeep.over(
            store.transactions(), store.institutions(), store.programmes(), store.accounts(), store.holders());

    @BeforeEach
    void openStore() {
        Institution shop = Institution.of(
                STORE, "Demo", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), VatRate.parse("24"));
        store.transactions().write(() -> {
            store.institutions().save(shop);
            return shop;
        });
    }

    @Test
    @DisplayName("puts programmes in place of those before, in the order given")
    void programmesAreReplaced() {
        upkeep.putProgrammes(STORE, List.of(GREEN));
        List<LoyaltyProgramme> next = List.of(programme("9", "RED"), programme("8", "BLUE"));

        upkeep.putProgrammes(STORE, next);

        assertThat(upkeep.programmes(STORE)).isEqualTo(next);
    }

    @Test
    @DisplayName(
            "loyaltycard.distinct: refuses an id or a card code that stands in the list before, naming both places")
    void programmesAreDistinct() {
        upkeep.putProgrammes(STORE, List.of(GREEN));
        List<LoyaltyProgramme> twice = List.of(programme("1", "A"), programme("1", "B"), programme("2", "A"));

        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> upkeep.putProgrammes(STORE, twice));

        assertThat(refused.rule().id()).isEqualTo("loyaltycard.distinct");
        assertThat(refused.breaches())
                .containsExactly(
                        new Breach("1/id", "1 stands in the list before"),
                        new Breach("2/cardCode", "A stands in the list before"));
        assertThat(upkeep.programmes(STORE)).containsExactly(GREEN);
    }

    @Test
    @DisplayName("makes cards known with their points, and tells what is new or changed")
    void cardsAreKept() {
        upkeep.putProgrammes(STORE, List.of(GREEN));

        assertThat(upkeep.putCards(STORE, List.of(entry("4711", "12.50"), entry("4712", null))))
                .isEqualTo(new PutOutcome(2, 0));
        assertThat(upkeep.putCards(STORE, List.of(entry("4711", "12.50"), entry("4712", "1"))))
                .isEqualTo(new PutOutcome(1, 1));
        assertThat(account(CARD)).contains(CardAccount.of(CARD, 1_250));
    }

    @Test
    @DisplayName("a known card without a bonus keeps its points, and reservations stay in any case")
    void pointsAreKept() {
        upkeep.putProgrammes(STORE, List.of(GREEN));
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        CardAccount reserved =
                CardAccount.of(CARD, 1_000).reserve(new PointReservation("R1", 400, now.plusSeconds(1)), now);
        save(reserved);

        upkeep.putCards(STORE, List.of(entry("4711", null)));
        assertThat(account(CARD)).contains(reserved);

        upkeep.putCards(STORE, List.of(entry("4711", "5.00")));
        assertThat(account(CARD).orElseThrow().available(now)).isEqualTo(100);
    }

    @Test
    @DisplayName("loyaltycard.unknown-programme: refuses cards of programmes that the store does not have, naming each")
    void cardsNeedAProgramme() {
        upkeep.putProgrammes(STORE, List.of(GREEN));
        CardEntry stray = new CardEntry(new CardId("8", "1"), Optional.empty());

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> upkeep.putCards(STORE, List.of(stray, entry("4711", "1"), stray2())));

        assertThat(refused.rule().id()).isEqualTo("loyaltycard.unknown-programme");
        assertThat(refused.breaches())
                .containsExactly(
                        new Breach("0/programmeId", "the store has no programme 8"),
                        new Breach("2/programmeId", "the store has no programme 9"));
        assertThat(account(CARD)).isEmpty();
    }

    @Test
    @DisplayName("loyaltycard.distinct: refuses a card that stands in the list before")
    void cardsAreDistinct() {
        upkeep.putProgrammes(STORE, List.of(GREEN));

        assertThatThrownBy(() -> upkeep.putCards(STORE, List.of(entry("4711", "1"), entry("4711", "2"))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule().id()).isEqualTo("loyaltycard.distinct");
                    assertThat(refused.breaches())
                            .containsExactly(new Breach("1/cardNumber", "7/4711 stands in the list before"));
                });
        assertThat(account(CARD)).isEmpty();
    }

    @Test
    @DisplayName("loyaltycard.points: refuses a bonus below zero, finer than the currency or beyond counting")
    void bonusIsCountable() {
        upkeep.putProgrammes(STORE, List.of(GREEN));
        List<CardEntry> bad = List.of(
                entry("1", "-0.01"), entry("2", "0.001"), entry("3", "1e30"), entry("4", "0"), entry("5", "0.01"));

        assertThatThrownBy(() -> upkeep.putCards(STORE, bad)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule().id()).isEqualTo("loyaltycard.points");
            assertThat(refused.breaches()).extracting(Breach::place).containsExactly("0/bonus", "1/bonus", "2/bonus");
        });
    }

    @Test
    @DisplayName("node.unknown-institution: knows nothing of stores that the node does not serve")
    void unknownStore() {
        assertUnknown(() -> upkeep.putProgrammes(STRANGER, List.of(GREEN)));
        assertUnknown(() -> upkeep.programmes(STRANGER));
        assertUnknown(() -> upkeep.putCards(STRANGER, List.of()));
    }

    private static void assertUnknown(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("node.unknown-institution"));
    }

    private Optional<CardAccount> account(CardId card) {
        return store.transactions().read(() -> store.accounts().find(STORE, card));
    }

    private void save(CardAccount account) {
        store.transactions().write(() -> {
            store.accounts().add(STORE, account);
            return account;
        });
    }

    private static CardEntry entry(String number, String bonus) {
        return new CardEntry(new CardId("7", number), Optional.ofNullable(bonus).map(BigDecimal::new));
    }

    private static CardEntry stray2() {
        return new CardEntry(new CardId("9", "1"), Optional.empty());
    }

    private static LoyaltyProgramme programme(String id, String cardCode) {
        return new LoyaltyProgramme(id, Optional.of(cardCode), "Card " + id, BigDecimal.ONE, true);
    }
}
