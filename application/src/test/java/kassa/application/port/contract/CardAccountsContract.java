package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.application.port.StaleVersion;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.PointReservation;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code CardAccounts} keeps. */
public abstract class CardAccountsContract {

    private static final CardId CARD = new CardId("7", "4711");

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("an account is found as it was added, with its reservations, also below zero")
    void complete() {
        CardAccount account = new CardAccount(
                CARD,
                -800,
                List.of(new PointReservation("R1", 20, NOW), new PointReservation("R2", 5, NOW.plusSeconds(9))));
        add(STORE, account);

        assertThat(find(STORE, CARD)).contains(account);
    }

    @Test
    @DisplayName("cards of other stores, programmes or numbers are other cards")
    void apart() {
        CardId otherProgramme = new CardId("8", "4711");
        CardId anyScript = new CardId("ж-🍎", "ü".repeat(100));
        add(STORE, CardAccount.of(CARD, 1));
        add(STORE, CardAccount.of(otherProgramme, 2));
        add(STORE, CardAccount.of(anyScript, 3));
        add(OTHER_STORE, CardAccount.of(CARD, 4));

        assertThat(find(STORE, CARD)).contains(CardAccount.of(CARD, 1));
        assertThat(find(STORE, otherProgramme)).contains(CardAccount.of(otherProgramme, 2));
        assertThat(find(STORE, anyScript)).contains(CardAccount.of(anyScript, 3));
        assertThat(find(OTHER_STORE, CARD)).contains(CardAccount.of(CARD, 4));
        assertThat(find(OTHER_STORE, otherProgramme)).isEmpty();
    }

    @Test
    @DisplayName("an account is put in place of the one before")
    void replaced() {
        add(STORE, CardAccount.of(CARD, 1));
        replace(STORE, CardAccount.of(CARD, 2));

        assertThat(find(STORE, CARD)).contains(CardAccount.of(CARD, 2));
    }

    @Test
    @DisplayName("an account that is there is not added again, and one that is not there is not replaced")
    void stale() {
        add(STORE, CardAccount.of(CARD, 1));
        CardId unknown = new CardId("7", "4712");

        assertThatThrownBy(() -> add(STORE, CardAccount.of(CARD, 2))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> replace(STORE, CardAccount.of(unknown, 2))).isInstanceOf(StaleVersion.class);
        assertThat(find(STORE, CARD)).contains(CardAccount.of(CARD, 1));
        assertThat(find(STORE, unknown)).isEmpty();
    }

    @Test
    @DisplayName("no change is lost when 16 threads add to one account, be it new or not")
    void nothingLost() {
        addFromAllSides();
        addFromAllSides();

        assertThat(find(STORE, CARD)).contains(CardAccount.of(CARD, 2 * 16 * 10));
    }

    private void addFromAllSides() {
        Crowd.of(
                16,
                number -> IntStream.range(0, 10)
                        .mapToObj(i -> ports.transactions().write(this::addOne))
                        .toList());
    }

    private CardAccount addOne() {
        Optional<CardAccount> before = ports.accounts().find(STORE, CARD);
        long balance = before.map(CardAccount::balance).orElse(0L);
        CardAccount after = CardAccount.of(CARD, balance + 1);
        if (before.isPresent()) {
            ports.accounts().replace(STORE, after);
        } else {
            ports.accounts().add(STORE, after);
        }
        return after;
    }

    private void add(InstitutionId store, CardAccount account) {
        ports.transactions().write(() -> {
            ports.accounts().add(store, account);
            return account;
        });
    }

    private void replace(InstitutionId store, CardAccount account) {
        ports.transactions().write(() -> {
            ports.accounts().replace(store, account);
            return account;
        });
    }

    private Optional<CardAccount> find(InstitutionId store, CardId card) {
        return ports.transactions().read(() -> ports.accounts().find(store, card));
    }
}
