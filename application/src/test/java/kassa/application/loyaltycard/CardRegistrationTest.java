package kassa.application.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.EmailAddress;
import kassa.domain.loyaltycard.HolderClaim;
import kassa.domain.loyaltycard.HolderEntry;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.PersonalIdCode;
import kassa.domain.loyaltycard.PointReservation;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.money.Money;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Linking customers with their loyalty cards")
class CardRegistrationTest {

    private static final InstitutionId NORTH = new InstitutionId("north");
    private static final InstitutionId SOUTH = new InstitutionId("south");
    private static final InstitutionId LONDON = new InstitutionId("london");
    private static final PersonId MARI = new PersonId("P-1");
    private static final PersonId JAAN = new PersonId("P-2");
    private static final CardId CARD = new CardId("7", "4711");

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private final LoyaltyUpkeep upkeep = LoyaltyUpkeep.over(
            store.transactions(), store.institutions(), store.programmes(), store.accounts(), store.holders());
    private final CardRegistration cards = CardRegistration.over(
            store.transactions(),
            store.institutions(),
            store.programmes(),
            store.accounts(),
            store.holders(),
            store.links(),
            store.tries(),
            new TryLimit(3, Duration.ofMinutes(15)),
            clock);

    @BeforeEach
    void openStores() {
        open(NORTH, "EUR");
        open(SOUTH, "EUR");
        open(LONDON, "GBP");
        put(NORTH, "4711", "12.50", holder("39001010000", "512 3456", "mari@example.ee"));
        put(NORTH, "4712", "1", holder("39001010110", "513 3456", "jaan@example.ee"));
    }

    private void open(InstitutionId id, String currency) {
        Institution shop = Institution.of(
                id, "Shop", Currency.getInstance(currency), ZoneId.of("Europe/Tallinn"), VatRate.parse("24"));
        store.transactions().write(() -> {
            store.institutions().save(shop);
            return shop;
        });
        upkeep.putProgrammes(id, List.of(programme("7"), programme("8")));
    }

    private static LoyaltyProgramme programme(String id) {
        return new LoyaltyProgramme(
                id, Optional.empty(), "Card", Optional.of(ProgrammeType.BONUS), BigDecimal.ONE, true);
    }

    private void put(InstitutionId id, String number, String bonus, HolderEntry holder) {
        upkeep.putCards(
                id, List.of(new CardEntry(new CardId("7", number), Optional.of(new BigDecimal(bonus)), holder)));
    }

    private static HolderEntry holder(String idCode, String phone, String email) {
        return new HolderEntry(
                Optional.of(PersonalIdCode.parse(idCode)), Optional.of(phone), Optional.of(EmailAddress.parse(email)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CARD_NUMBER, 4711",
        "CARD_NUMBER, 47 11",
        "IDCODE, 39001010000",
        "PHONE, 5123456",
        "PHONE, +372 512 3456",
        "PHONE, 00372-5123456",
        "EMAIL, mari@EXAMPLE.ee"
    })
    @DisplayName("finds the card by what its holder is recognised by, and tells what is on it")
    void verified(ValidationType type, String value) {
        assertThat(register(claim(value, type), MARI)).isEqualTo(linked("12.50"));
        assertThat(links(CARD)).containsExactly(MARI);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CARD_NUMBER, 4713",
        "CARD_NUMBER, 39001010000",
        "IDCODE, 39001010590",
        "IDCODE, 39001010001",
        "IDCODE, 4711",
        "PHONE, 5123457",
        "PHONE, 51",
        "EMAIL, mari@example.com",
        "EMAIL, mari"
    })
    @DisplayName("loyaltycard.not-verified: what nobody is recognised by, or by another kind, links nothing")
    void notVerified(ValidationType type, String value) {
        assertThat(register(claim(value, type), MARI)).isEqualTo(new Registration.NotVerified());
        assertThat(links(CARD)).isEmpty();
    }

    @Test
    @DisplayName("loyaltycard.not-verified: a holder of another programme is nobody in this one")
    void otherProgramme() {
        RegisterCard wanted = wanted("8", claim("39001010000", ValidationType.IDCODE), MARI, Optional.empty());

        assertThat(cards.register(wanted)).isEqualTo(new Registration.NotVerified());
    }

    @Test
    @DisplayName("a store that has given up the programme has no cards of it")
    void programmeGivenUp() {
        upkeep.putProgrammes(NORTH, List.of(programme("8")));

        assertThat(register(claim("4711", ValidationType.CARD_NUMBER), MARI)).isEqualTo(new Registration.NotVerified());
    }

    @Test
    @DisplayName("what two cards have in common leads to neither")
    void ambiguous() {
        put(NORTH, "4713", "0", holder("39001010590", "512 3456", "siim@example.ee"));

        assertThat(register(claim("5123456", ValidationType.PHONE), MARI)).isEqualTo(new Registration.NotVerified());
        assertThat(register(claim("39001010000", ValidationType.IDCODE), MARI)).isEqualTo(linked("12.50"));
    }

    @Test
    @DisplayName("what is the number of one card and the telephone of another holder leads to neither")
    void ambiguousKinds() {
        put(NORTH, "5123456", "0", HolderEntry.nothing());

        assertThat(register(new HolderClaim("5123456", EnumSet.allOf(ValidationType.class)), MARI))
                .isEqualTo(new Registration.NotVerified());
    }

    @Test
    @DisplayName("a card that several stores know is linked in each, with all the points on it")
    void severalStores() {
        put(SOUTH, "4711", "2.50", holder("39001010000", "512 3456", "mari@example.ee"));

        assertThat(register(claim("39001010000", ValidationType.IDCODE), MARI)).isEqualTo(linked("15.00"));
        assertThat(links(CARD)).containsExactly(MARI, MARI);
        assertThat(cards.bonus(question(Optional.of(MARI), Optional.empty()))).isEqualTo(euro("15.00"));
        assertThat(cards.bonus(question(Optional.of(MARI), Optional.of(SOUTH)))).isEqualTo(euro("2.50"));
    }

    @Test
    @DisplayName("loyaltycard.one-currency: points in several currencies are not summed; a store has to be named")
    void severalCurrencies() {
        put(LONDON, "4711", "3", holder("39001010000", "512 3456", "mari@example.ee"));

        Registration outcome = register(claim("39001010000", ValidationType.IDCODE), MARI);

        assertThat(outcome)
                .isEqualTo(new Registration.Linked(new RegisteredCard(CARD, ProgrammeType.BONUS, Optional.empty())));
        assertRefused("loyaltycard.one-currency", () -> cards.bonus(question(Optional.of(MARI), Optional.empty())));
        assertThat(cards.bonus(question(Optional.empty(), Optional.of(LONDON)))).isEqualTo(Money.parse("3.00 GBP"));
    }

    @Test
    @DisplayName("where one store counts, others do not")
    void oneStore() {
        HolderClaim claim = claim("4711", ValidationType.CARD_NUMBER);

        assertThat(cards.register(wanted("7", claim, MARI, Optional.of(SOUTH))))
                .isEqualTo(new Registration.NotVerified());
        assertThat(cards.register(wanted("7", claim, MARI, Optional.of(NORTH)))).isEqualTo(linked("12.50"));
        InstitutionId stranger = new InstitutionId("elsewhere");
        assertRefused(
                "node.unknown-institution", () -> cards.register(wanted("7", claim, MARI, Optional.of(stranger))));
    }

    @Test
    @DisplayName("once more, nothing changes; proved by another person, the card is theirs")
    void repeated() {
        HolderClaim claim = claim("4711", ValidationType.CARD_NUMBER);
        register(claim, MARI);
        Instant first = link(CARD).linkedAt();
        clock.advance(Duration.ofDays(1));

        assertThat(register(claim, MARI)).isEqualTo(linked("12.50"));
        assertThat(link(CARD).linkedAt()).isEqualTo(first);

        assertThat(register(claim, JAAN)).isEqualTo(linked("12.50"));
        assertThat(links(CARD)).containsExactly(JAAN);
        assertRefused("loyaltycard.unknown-card", () -> cards.bonus(question(Optional.of(MARI), Optional.empty())));
    }

    @Test
    @DisplayName("after as many failures as are allowed nothing is looked at, not even what would be right")
    void limited() {
        HolderClaim wrong = claim("9999", ValidationType.CARD_NUMBER);
        HolderClaim right = claim("4711", ValidationType.CARD_NUMBER);
        register(wrong, MARI);
        clock.advance(Duration.ofMinutes(5));
        register(wrong, MARI);
        assertThat(register(right, MARI)).isEqualTo(linked("12.50"));
        register(wrong, MARI);

        assertThat(register(right, MARI)).isEqualTo(new Registration.TooManyTries(Duration.ofMinutes(10)));
        assertThat(register(right, JAAN)).isEqualTo(linked("12.50"));
        clock.advance(Duration.ofMinutes(10));
        assertThat(register(right, MARI)).isEqualTo(linked("12.50"));
    }

    @Test
    @DisplayName("successes do not count, nor do tries that were not looked at")
    void successesDoNotCount() {
        IntStream.range(0, 20)
                .forEach(i -> assertThat(register(claim("4711", ValidationType.CARD_NUMBER), MARI))
                        .isEqualTo(linked("12.50")));
        IntStream.range(0, 20).forEach(i -> register(claim("9999", ValidationType.CARD_NUMBER), MARI));

        clock.advance(Duration.ofMinutes(15));
        assertThat(register(claim("9999", ValidationType.CARD_NUMBER), MARI)).isEqualTo(new Registration.NotVerified());
    }

    @Test
    @DisplayName("failures are forgotten once they do not count any more, and not before")
    void oldTriesAreForgotten() {
        register(claim("9999", ValidationType.CARD_NUMBER), MARI);
        clock.advance(Duration.ofMinutes(14));
        register(claim("9999", ValidationType.CARD_NUMBER), JAAN);

        assertThat(cards.forgetOldTries()).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(cards.forgetOldTries()).isEqualTo(1);
        assertThat(store.transactions().read(() -> store.tries().of(JAAN)).at()).hasSize(1);
    }

    @Test
    @DisplayName("loyaltycard.unknown-card: points are told of linked cards, to the one whom they are linked with")
    void unknownCard() {
        assertRefused("loyaltycard.unknown-card", () -> cards.bonus(question(Optional.empty(), Optional.empty())));
        register(claim("4711", ValidationType.CARD_NUMBER), MARI);

        assertThat(cards.bonus(question(Optional.empty(), Optional.empty()))).isEqualTo(euro("12.50"));
        assertThat(cards.bonus(question(Optional.of(MARI), Optional.empty()))).isEqualTo(euro("12.50"));
        assertRefused("loyaltycard.unknown-card", () -> cards.bonus(question(Optional.of(JAAN), Optional.empty())));
        assertRefused("loyaltycard.unknown-card", () -> cards.bonus(question(Optional.of(MARI), Optional.of(SOUTH))));
    }

    @Test
    @DisplayName("points that are kept for a receipt are not on the card meanwhile")
    void reservedPoints() {
        register(claim("4711", ValidationType.CARD_NUMBER), MARI);
        Instant now = clock.instant();
        store.transactions().write(() -> {
            CardAccount account = store.accounts().find(NORTH, CARD).orElseThrow();
            store.accounts().replace(NORTH, account.reserve(new PointReservation("R1", 250, now.plusSeconds(60)), now));
            return account;
        });

        assertThat(cards.bonus(question(Optional.of(MARI), Optional.empty()))).isEqualTo(euro("10.00"));
        clock.advance(Duration.ofSeconds(60));
        assertThat(cards.bonus(question(Optional.of(MARI), Optional.empty()))).isEqualTo(euro("12.50"));
    }

    private Registration register(HolderClaim claim, PersonId person) {
        return cards.register(wanted("7", claim, person, Optional.empty()));
    }

    private static RegisterCard wanted(
            String programme, HolderClaim claim, PersonId person, Optional<InstitutionId> institution) {
        return new RegisterCard(programme, Optional.of(ProgrammeType.DEFAULT), claim, person, institution);
    }

    private static HolderClaim claim(String value, ValidationType type) {
        return new HolderClaim(value, Set.of(type));
    }

    private static Registration linked(String bonus) {
        return new Registration.Linked(new RegisteredCard(CARD, ProgrammeType.BONUS, Optional.of(euro(bonus))));
    }

    private static BonusQuestion question(Optional<PersonId> person, Optional<InstitutionId> institution) {
        return new BonusQuestion(CARD, person, institution);
    }

    private static Money euro(String amount) {
        return Money.parse(amount + " EUR");
    }

    private List<PersonId> links(CardId card) {
        return store.transactions().read(() -> store.links().of(card)).stream()
                .map(CardLink::person)
                .toList();
    }

    private CardLink link(CardId card) {
        return store.transactions().read(() -> store.links().of(card)).get(0);
    }

    private static void assertRefused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }
}
