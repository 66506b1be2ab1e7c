package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kassa.application.port.StaleVersion;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Ledger} keeps. */
public abstract class LedgerContract {

    private static final int THREADS = 16;
    private static final int EACH = 10;

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("the ledger of a store that has sold nothing ends with nothing")
    void empty() {
        assertThat(end(STORE)).isEqualTo(LedgerEnd.ofNothing(STORE));
        assertThat(page(STORE, 0, 10)).isEmpty();
        assertThat(ports.transactions().read(ports.ledger()::stores)).isEmpty();
    }

    @Test
    @DisplayName("entries come back as they were, to the letter and the microsecond, in their order")
    void kept() {
        LedgerEntry first = append(STORE, Samples.ANY_SCRIPT);
        LedgerEntry second = append(STORE, "{}");

        assertThat(page(STORE, 0, 10)).containsExactly(first, second);
        assertThat(end(STORE)).isEqualTo(LedgerEnd.ofNothing(STORE).after(first).after(second));
        assertThatChainHolds(STORE);
    }

    @Test
    @DisplayName("several entries of one unit of work follow one another")
    void several() {
        ports.transactions().write(() -> {
            appendWithin(STORE, "one");
            appendWithin(STORE, "two");
            return appendWithin(STORE, "three");
        });

        assertThat(page(STORE, 0, 10)).extracting(LedgerEntry::content).containsExactly("one", "two", "three");
        assertThatChainHolds(STORE);
    }

    @Test
    @DisplayName("pages go on behind a sequence number, and each store has its own ledger")
    void pages() {
        List<LedgerEntry> all =
                IntStream.range(0, 5).mapToObj(i -> append(STORE, "entry " + i)).toList();
        LedgerEntry other = append(OTHER_STORE, "elsewhere");

        assertThat(page(STORE, 0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(page(STORE, 2, 2)).isEqualTo(all.subList(2, 4));
        assertThat(page(STORE, 4, 2)).isEqualTo(all.subList(4, 5));
        assertThat(page(OTHER_STORE, 0, 2)).containsExactly(other);
        assertThat(ports.transactions().read(ports.ledger()::stores)).containsExactly(OTHER_STORE, STORE);
    }

    @Test
    @DisplayName("work that is undone leaves no entry and no gap")
    void undone() {
        appendAndFail();
        LedgerEntry first = append(STORE, "first");
        appendAndFail();
        LedgerEntry second = append(STORE, "second");

        assertThat(page(STORE, 0, 10)).containsExactly(first, second);
        assertThatChainHolds(STORE);
    }

    private void appendAndFail() {
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    appendWithin(STORE, "undone");
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("an entry is kept behind the last one only")
    void stale() {
        LedgerEntry first = append(STORE, "first");
        LedgerEntry rival = LedgerEnd.ofNothing(STORE).next(LedgerContent.Kind.FLAG, NOW, "rival");
        LedgerEntry beyond =
                LedgerEnd.ofNothing(STORE).at(7, first.hash()).next(LedgerContent.Kind.FLAG, NOW, "beyond");

        assertThatThrownBy(() -> keep(rival)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> keep(beyond)).isInstanceOf(StaleVersion.class);
        assertThat(page(STORE, 0, 10)).containsExactly(first);
    }

    private LedgerEntry keep(LedgerEntry entry) {
        return ports.transactions().write(() -> {
            ports.ledger().append(entry);
            return entry;
        });
    }

    @Test
    @DisplayName(
            "16 threads that append at the same moment, of which every third is undone, make one chain without gaps")
    void noFork() {
        long kept = Crowd.of(
                        THREADS,
                        number -> IntStream.range(0, EACH)
                                .mapToObj(i -> tryToAppend("of " + number + ", " + i, (number + i) % 3 == 0))
                                .flatMap(Optional::stream)
                                .toList())
                .stream()
                .mapToLong(List::size)
                .sum();

        assertThat(kept).isGreaterThan(THREADS * EACH / 2);
        assertThat(page(STORE, 0, THREADS * EACH))
                .extracting(LedgerEntry::sequence)
                .isEqualTo(LongStream.rangeClosed(1, kept).boxed().toList());
        assertThatChainHolds(STORE);
    }

    private Optional<LedgerEntry> tryToAppend(String content, boolean fails) {
        try {
            return Optional.of(ports.transactions().write(() -> {
                LedgerEntry entry = appendWithin(STORE, content);
                if (fails) {
                    throw new IllegalArgumentException("a bug");
                }
                return entry;
            }));
        } catch (IllegalArgumentException undone) {
            return Optional.empty();
        }
    }

    private void assertThatChainHolds(InstitutionId store) {
        LedgerEnd end = LedgerEnd.ofNothing(store);
        for (LedgerEntry entry : page(store, 0, THREADS * EACH)) {
            assertThat(end.difference(entry)).isEmpty();
            end = end.after(entry);
        }
        assertThat(end(store)).isEqualTo(end);
    }

    private LedgerEntry append(InstitutionId store, String content) {
        return ports.transactions().write(() -> appendWithin(store, content));
    }

    private LedgerEntry appendWithin(InstitutionId store, String content) {
        LedgerEntry entry = ports.ledger().end(store).next(LedgerContent.Kind.PAID, NOW, content);
        ports.ledger().append(entry);
        return entry;
    }

    private LedgerEnd end(InstitutionId store) {
        return ports.transactions().read(() -> ports.ledger().end(store));
    }

    private List<LedgerEntry> page(InstitutionId store, long after, int limit) {
        return ports.transactions().read(() -> ports.ledger().page(store, after, limit));
    }
}
