package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kassa.application.loyaltycard.CardLink;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.loyaltycard.RegisterCard;
import kassa.application.loyaltycard.StoreCard;
import kassa.application.port.StaleVersion;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.loyaltycard.HolderClaim;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code CardHolders}, {@code CardLinks} and {@code CardTries} keeps. */
public abstract class CardLinksContract {

    private static final StoreCard CARD = card(STORE, "7", "4711");
    private static final PersonId MARI = new PersonId("P-1");
    private static final PersonId JAAN = new PersonId("P-2");
    private static final HolderTrait PHONE = new HolderTrait(ValidationType.PHONE, "+37251234567");
    private static final HolderTrait EMAIL = new HolderTrait(ValidationType.EMAIL, "mari@example.ee");
    private static final HolderTrait ID_CODE = new HolderTrait(ValidationType.IDCODE, "39001010011");
    private static final TryLimit FIVE_A_MINUTE = new TryLimit(5, Duration.ofMinutes(1));

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the store that was asked for last, as another node on it has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("a card is found by each trait of its holder, by its number, and by nothing else")
    void foundByTraits() {
        put(CARD, PHONE, EMAIL, ID_CODE);

        assertThat(having(PHONE)).containsExactly(CARD);
        assertThat(having(EMAIL)).containsExactly(CARD);
        assertThat(having(ID_CODE)).containsExactly(CARD);
        assertThat(having(number("4711"))).containsExactly(CARD);
        assertThat(having(number("4712"))).isEmpty();
        assertThat(having(new HolderTrait(ValidationType.PHONE, "+37251234568")))
                .isEmpty();
        assertThat(having(new HolderTrait(ValidationType.EMAIL, PHONE.value()))).isEmpty();
    }

    @Test
    @DisplayName("cards of other stores, programmes and holders are other cards, by store and number")
    void apart() {
        put(card(OTHER_STORE, "7", "4711"), PHONE);
        put(card(STORE, "7", "4712"), PHONE);
        put(CARD, PHONE);
        put(card(STORE, "8", "4711"), PHONE);
        put(card(STORE, "7", "4713"), EMAIL);

        assertThat(having(PHONE)).containsExactly(card(OTHER_STORE, "7", "4711"), CARD, card(STORE, "7", "4712"));
        assertThat(having(number("4711"))).containsExactly(card(OTHER_STORE, "7", "4711"), CARD);
        assertThat(read(() -> ports.holders().having(PHONE, "8"))).containsExactly(card(STORE, "8", "4711"));
    }

    @Test
    @DisplayName("what a holder is recognised by is put in place of what was, kind by kind")
    void replacedByKind() {
        put(CARD, PHONE, EMAIL);
        HolderTrait other = new HolderTrait(ValidationType.PHONE, "+37255555555");
        put(CARD, other);

        assertThat(having(other)).containsExactly(CARD);
        assertThat(having(PHONE)).isEmpty();
        assertThat(having(EMAIL)).containsExactly(CARD);
    }

    @Test
    @DisplayName("it is known what a card was put with, and that it was put at all")
    void known() {
        assertThat(read(() -> ports.holders().knows(CARD, List.of()))).isFalse();
        put(CARD);
        assertThat(read(() -> ports.holders().knows(CARD, List.of()))).isTrue();
        assertThat(read(() -> ports.holders().knows(CARD, List.of(PHONE)))).isFalse();
        put(CARD, PHONE, EMAIL);

        assertThat(read(() -> ports.holders().knows(CARD, List.of(PHONE)))).isTrue();
        assertThat(read(() -> ports.holders().knows(CARD, List.of(EMAIL, PHONE))))
                .isTrue();
        assertThat(read(() -> ports.holders().knows(CARD, List.of(EMAIL, ID_CODE))))
                .isFalse();
    }

    @Test
    @DisplayName("a card of a store is linked with one person, the last one")
    void linkedOnce() {
        StoreCard elsewhere = card(OTHER_STORE, "7", "4711");
        link(CARD, MARI, NOW);
        link(elsewhere, MARI, NOW);
        link(card(STORE, "7", "4712"), MARI, NOW);
        link(CARD, JAAN, NOW.plusSeconds(1));

        assertThat(read(() -> ports.links().of(CARD.card())))
                .containsExactly(new CardLink(elsewhere, MARI, NOW), new CardLink(CARD, JAAN, NOW.plusSeconds(1)));
    }

    @Test
    @DisplayName("failed tries are kept as they were put, and are another person's with another id")
    void triesAreKept() {
        FailedTries two = new FailedTries(List.of(NOW, NOW.plusNanos(1)));
        putTries(MARI, new FailedTries(List.of(NOW)), true);
        putTries(MARI, two, false);

        assertThat(read(() -> ports.tries().of(MARI))).isEqualTo(two);
        assertThat(read(() -> ports.tries().of(JAAN))).isEqualTo(FailedTries.none());
        assertThatThrownBy(() -> putTries(MARI, two, true)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> putTries(JAAN, two, false)).isInstanceOf(StaleVersion.class);
    }

    @Test
    @DisplayName("failed tries are forgotten of those who have not failed since")
    void triesAreForgotten() {
        putTries(MARI, new FailedTries(List.of(NOW, NOW.plusSeconds(10))), true);
        putTries(JAAN, new FailedTries(List.of(NOW)), true);

        assertThat(forget(NOW)).isZero();
        assertThat(forget(NOW.plusSeconds(5))).isEqualTo(1);
        assertThat(read(() -> ports.tries().of(MARI)).at()).hasSize(2);
        assertThat(read(() -> ports.tries().of(JAAN))).isEqualTo(FailedTries.none());
    }

    @Test
    @DisplayName("of twelve tries that fail at one moment on two nodes, as many are looked at as the limit says")
    void limitHoldsOnSeveralNodes() {
        ports.transactions().write(() -> {
            ports.institutions().save(Samples.institution(STORE));
            ports.programmes().replace(STORE, List.of(programme()));
            return STORE;
        });
        List<CardRegistration> nodes = List.of(registration(ports), registration(otherNode()));

        List<Boolean> lookedAt = Crowd.of(12, number -> isLookedAt(nodes.get(number % 2)));

        assertThat(lookedAt).filteredOn(yes -> yes).hasSize(5);
        assertThat(read(() -> ports.tries().of(MARI)).at()).hasSize(5);
    }

    private static boolean isLookedAt(CardRegistration node) {
        HolderClaim guess = new HolderClaim("4711", Set.of(ValidationType.CARD_NUMBER));
        // Who loses against others too often is told so, and comes again.
        for (int tries = 0; tries < 50; tries++) {
            try {
                return node.register(new RegisterCard("7", Optional.empty(), guess, MARI, Optional.empty()))
                        .fold(card -> true, refusal -> true, pause -> false);
            } catch (StaleVersion later) {
                continue;
            }
        }
        throw new AssertionError("never had its turn");
    }

    private static CardRegistration registration(StorePorts node) {
        return CardRegistration.over(
                node.transactions(),
                node.institutions(),
                node.programmes(),
                node.accounts(),
                node.holders(),
                node.links(),
                node.tries(),
                FIVE_A_MINUTE,
                InstantSource.fixed(NOW));
    }

    @Test
    @DisplayName("a link is there once, whoever makes it at the same moment")
    void linkedAtOnce() {
        Crowd.of(
                8,
                number -> ports.transactions().write(() -> {
                    ports.links().put(new CardLink(CARD, new PersonId("P-" + number), NOW));
                    return number;
                }));

        assertThat(read(() -> ports.links().of(CARD.card()))).hasSize(1);
    }

    @Test
    @DisplayName("a thousand cards have one holder each")
    void manyCards() {
        ports.transactions().write(() -> {
            IntStream.range(0, 1_000).forEach(i -> ports.holders().put(card(STORE, "7", "N" + i), List.of(phone(i))));
            return STORE;
        });

        assertThat(having(phone(17))).containsExactly(card(STORE, "7", "N17"));
    }

    private static HolderTrait phone(int number) {
        return new HolderTrait(ValidationType.PHONE, "+3725000" + (1_000 + number));
    }

    private static LoyaltyProgramme programme() {
        return new LoyaltyProgramme("7", Optional.empty(), "Store card", BigDecimal.ONE, true);
    }

    private static StoreCard card(InstitutionId store, String programme, String number) {
        return new StoreCard(store, new CardId(programme, number));
    }

    private static HolderTrait number(String number) {
        return new HolderTrait(ValidationType.CARD_NUMBER, number);
    }

    private List<StoreCard> having(HolderTrait trait) {
        return read(() -> ports.holders().having(trait, "7"));
    }

    private void put(StoreCard card, HolderTrait... traits) {
        ports.transactions().write(() -> {
            ports.holders().put(card, List.of(traits));
            return card;
        });
    }

    private void link(StoreCard card, PersonId person, Instant at) {
        ports.transactions().write(() -> {
            ports.links().put(new CardLink(card, person, at));
            return card;
        });
    }

    private void putTries(PersonId person, FailedTries tries, boolean isFirst) {
        ports.transactions().write(() -> {
            ports.tries().put(person, tries, isFirst);
            return person;
        });
    }

    private int forget(Instant before) {
        return ports.transactions().write(() -> ports.tries().forget(before));
    }

    private <T> T read(Supplier<T> question) {
        return ports.transactions().read(question);
    }
}
