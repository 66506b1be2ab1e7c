package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code ReceiptNumbers} keeps. */
public abstract class ReceiptNumbersContract {

    private static final int THREADS = 16;
    private static final int EACH = 25;

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("no two receipts get one id, however many threads ask")
    void uniqueIds() {
        List<InstitutionInvoiceId> ids = Crowd.of(
                        THREADS,
                        number -> IntStream.range(0, 500)
                                .mapToObj(i -> ports.numbers().nextId())
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(ids).hasSize(THREADS * 500).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("an id is not given again when the work that took it is undone")
    void idsNeverReturn() {
        InstitutionInvoiceId[] lost = new InstitutionInvoiceId[1];
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    lost[0] = ports.numbers().nextId();
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ports.transactions().write(ports.numbers()::nextId)).isNotEqualTo(lost[0]);
    }

    @Test
    @DisplayName(
            "receipt.fiscal-number: fiscal numbers of a store count 1, 2, 3, also within one unit of work; each store has its own")
    void counted() {
        List<Long> first = ports.transactions().write(() -> List.of(next(STORE), next(STORE), next(OTHER_STORE)));

        assertThat(first).containsExactly(1L, 2L, 1L);
        assertThat(take(STORE)).isEqualTo(3);
        assertThat(take(OTHER_STORE)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "receipt.credit-note-number: credit note numbers of a store are a series of their own, beside its fiscal numbers")
    void creditNotesCounted() {
        take(STORE);
        take(STORE);

        assertThat(takeCreditNote()).isEqualTo(1);
        assertThat(take(STORE)).isEqualTo(3);
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    ports.numbers().nextCreditNoteNumber(STORE);
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(takeCreditNote()).isEqualTo(2);
    }

    private long takeCreditNote() {
        return ports.transactions()
                .write(() -> ports.numbers().nextCreditNoteNumber(STORE))
                .value();
    }

    @Test
    @DisplayName("receipt.fiscal-number: work that is undone gives its fiscal numbers back, the very first one too")
    void givenBack() {
        takeAndFail();
        assertThat(take(STORE)).isEqualTo(1);
        takeAndFail();
        assertThat(take(STORE)).isEqualTo(2);
    }

    private void takeAndFail() {
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    next(STORE);
                    next(STORE);
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "receipt.fiscal-number: fiscal numbers have neither gaps nor repeats when 16 threads take them and every third is undone")
    void gapless() {
        List<Long> taken = Crowd.of(
                        THREADS,
                        number -> IntStream.range(0, EACH)
                                .mapToObj(i -> tryToTake((number + i) % 3 == 0))
                                .flatMap(Optional::stream)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .sorted()
                .toList();

        assertThat(taken)
                .hasSizeGreaterThan(THREADS * EACH / 2)
                .isEqualTo(LongStream.rangeClosed(1, taken.size()).boxed().toList());
    }

    private Optional<Long> tryToTake(boolean fails) {
        try {
            return Optional.of(ports.transactions().write(() -> {
                long number = next(STORE);
                if (fails) {
                    throw new IllegalArgumentException("a bug");
                }
                return number;
            }));
        } catch (IllegalArgumentException undone) {
            return Optional.empty();
        }
    }

    @Test
    @DisplayName("stores do not wait for each other's fiscal numbers")
    void storesIndependent() {
        List<Long> taken = Crowd.of(THREADS, number -> take(new InstitutionId("store-" + number)));

        assertThat(taken).hasSize(THREADS).containsOnly(1L);
    }

    private long take(InstitutionId store) {
        return ports.transactions().write(() -> next(store));
    }

    private long next(InstitutionId store) {
        return ports.numbers().nextFiscalNumber(store).value();
    }
}
