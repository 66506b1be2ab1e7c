package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.filed;
import static kassa.application.port.contract.Samples.institution;
import static kassa.application.port.contract.Samples.paid;
import static kassa.application.port.contract.Samples.product;
import static kassa.application.port.contract.Samples.unmatched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kassa.application.port.StaleVersion;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.NodeRule;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Transactions} keeps. */
public abstract class TransactionsContract {

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("what a unit of work has kept is there for the next one")
    void kept() {
        int result = ports.transactions().write(() -> {
            ports.institutions().save(institution(STORE));
            return 7;
        });

        assertThat(result).isEqualTo(7);
        assertThat(isKept()).isTrue();
    }

    @Test
    @DisplayName("a unit of work sees what it has changed itself")
    void seesItself() {
        boolean seen = ports.transactions().write(() -> {
            ports.institutions().save(institution(STORE));
            return ports.institutions().find(STORE).isPresent();
        });

        assertThat(seen).isTrue();
    }

    @Test
    @DisplayName(
            "work that throws is undone completely; what it threw reaches the caller as it is, without another attempt")
    void undone() {
        RuntimeException bug = new IllegalArgumentException("a bug");
        RuleViolation refusal = new RuleViolation(NodeRule.NAME, "a refusal");
        StackOverflowError error = new StackOverflowError();

        assertThat(failureOf(() -> raise(bug))).isSameAs(bug);
        assertThat(failureOf(() -> raise(refusal))).isSameAs(refusal);
        assertThat(failureOf(() -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThat(isKept()).isFalse();
    }

    private Throwable failureOf(Supplier<Object> failing) {
        AtomicInteger attempts = new AtomicInteger();
        Throwable failure = catchThrowable(() -> ports.transactions().write(() -> {
            attempts.incrementAndGet();
            ports.institutions().save(institution(STORE));
            ports.products().save(STORE, List.of(product("P1")));
            return failing.get();
        }));
        assertThat(attempts).hasValue(1);
        return failure;
    }

    private static Object raise(RuntimeException failure) {
        throw failure;
    }

    @Test
    @DisplayName("a thread whose work failed can do other work")
    void nothingLeftBehind() {
        assertThat(failureOf(() -> raise(new IllegalArgumentException("a bug"))))
                .isNotNull();
        ports.transactions().write(this::keep);

        assertThat(isKept()).isTrue();
    }

    @Test
    @DisplayName("units of work are not nested, whichever is inside which; the outer one goes on")
    void nestingRefused() {
        ports.transactions().write(() -> {
            assertNestingRefused();
            return keep();
        });
        ports.transactions().read(() -> {
            assertNestingRefused();
            return isSeen();
        });

        assertThat(isKept()).isTrue();
    }

    private void assertNestingRefused() {
        assertThatThrownBy(() -> ports.transactions().write(this::keep))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not nested");
        assertThatThrownBy(() -> ports.transactions().read(this::isSeen))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not nested");
    }

    @Test
    @DisplayName("outside a unit of work every port refuses")
    void outsideRefused() {
        assertThat(everything())
                .allSatisfy((name, use) -> assertThatThrownBy(use::get)
                        .as(name)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("within a unit of work"));
        ports.transactions().read(this::isSeen);
        assertThat(everything())
                .allSatisfy(
                        (name, use) -> assertThatThrownBy(use::get).as(name).isInstanceOf(IllegalStateException.class));
    }

    private Map<String, Supplier<Object>> everything() {
        return Map.of(
                "institution", this::isSeen,
                "institutions", ports.institutions()::all,
                "products", () -> ports.products().find(STORE, List.of(), List.of()),
                "receipt", () -> ports.receipts().find(new InstitutionInvoiceId("R1")),
                "revisions", () -> ports.receipts().revisions(new InvoiceId("I1"), Optional.empty()),
                "unmatched payments", () -> ports.receipts().unmatched(UnmatchedQuery.first(1), 1),
                "receipts of a store", () -> ports.receipts().existFor(STORE),
                "campaigns", () -> ports.campaigns().of(STORE),
                "card account", () -> ports.accounts().find(STORE, new CardId("7", "4711")),
                "a change", this::keep);
    }

    @Test
    @DisplayName("work that only reads is refused every change")
    void readsOnly() {
        ports.transactions().write(() -> {
            ports.receipts().add(filed("R1", "I1"));
            return keep();
        });

        changes()
                .forEach((name, change) -> assertThatThrownBy(
                                () -> ports.transactions().read(() -> {
                                    change.run();
                                    return name;
                                }))
                        .as(name)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("only reads"));
        assertThat(ports.transactions().read(() -> ports.institutions().find(OTHER_STORE)))
                .isEmpty();
    }

    private Map<String, Runnable> changes() {
        return Map.of(
                "institution", () -> ports.institutions().save(institution(OTHER_STORE)),
                "products", () -> ports.products().save(STORE, List.of(product("P1"))),
                "no products", () -> ports.products().save(STORE, List.of()),
                "receipt", () -> ports.receipts().add(filed("R2", "I2")),
                "replaced receipt", () -> ports.receipts().replace(paid(filed("R1", "I1"), 1), 1),
                "unmatched payment", () -> ports.receipts().addUnmatched(unmatched("I1", NOW)),
                "fiscal number", () -> ports.numbers().nextFiscalNumber(STORE),
                "campaigns", () -> ports.campaigns().replace(STORE, List.of()),
                "programmes", () -> ports.programmes().replace(STORE, List.of()),
                "card account", () -> ports.accounts().add(STORE, CardAccount.of(new CardId("7", "4711"), 1)));
    }

    @Test
    @DisplayName("a failure of the store that the work swallows undoes the work, and all else that it does fails alike")
    void swallowed() {
        ports.transactions().write(() -> {
            ports.receipts().add(filed("R1", "I1"));
            return STORE;
        });

        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    keep();
                    return catchThrowable(() -> ports.receipts().add(filed("R2", "I1")));
                }))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    Throwable first = catchThrowable(() -> ports.receipts().add(filed("R2", "I1")));
                    assertThat(catchThrowable(this::isSeen)).isSameAs(first);
                    assertThat(catchThrowable(this::keep)).isSameAs(first);
                    return first;
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(isKept()).isFalse();
    }

    @Test
    @DisplayName("work that collided is tried again, each time on what is kept by then")
    void triedAgain() {
        AtomicInteger attempts = new AtomicInteger();

        String result = ports.transactions().write(() -> {
            assertThat(isSeen()).isFalse();
            keep();
            if (attempts.incrementAndGet() < 3) {
                throw new StaleVersion("collided");
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
        assertThat(isKept()).isTrue();
    }

    @Test
    @DisplayName("work that collides again and again is given up, and undone")
    void givenUp() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    attempts.incrementAndGet();
                    keep();
                    throw new StaleVersion("collided");
                }))
                .isInstanceOf(StaleVersion.class);

        assertThat(attempts).hasValueBetween(3, 10);
        assertThat(isKept()).isFalse();
    }

    @Test
    @DisplayName("unfinished work is seen by nobody else")
    void unfinishedUnseen() {
        boolean seen = ports.transactions().write(() -> {
            keep();
            return Crowd.other(this::isKept);
        });

        assertThat(seen).isFalse();
        assertThat(isKept()).isTrue();
    }

    @Test
    @DisplayName("work that reads sees one state of the store from first to last")
    void snapshot() {
        List<Boolean> seen = ports.transactions().read(() -> {
            boolean before = isSeen();
            Crowd.other(() -> ports.transactions().write(this::keep));
            return List.of(before, isSeen(), ports.institutions().all().isEmpty());
        });

        assertThat(seen).containsExactly(false, false, true);
        assertThat(isKept()).isTrue();
    }

    private String keep() {
        ports.institutions().save(institution(STORE));
        return "kept";
    }

    private boolean isSeen() {
        return ports.institutions().find(STORE).isPresent();
    }

    private boolean isKept() {
        return ports.transactions().read(this::isSeen);
    }
}
