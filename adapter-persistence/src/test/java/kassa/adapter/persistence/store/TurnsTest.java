package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.StoreExtension;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Work that writes to a file of H2")
class TurnsTest {

    private static final int WRITERS = 4;
    private static final int TIMES = 100;

    @RegisterExtension
    private static final StoreExtension DATABASE = StoreExtension.on(DatabaseKind.H2_IN_FILE);

    private final StorePorts ports = StoredPorts.in(DATABASE.store());
    private final AtomicInteger writing = new AtomicInteger();

    @Test
    @DisplayName("begins when the work before has ended: none is under way while another is committed")
    void oneAtATime() {
        List<Integer> most = Crowd.of(
                WRITERS,
                number -> IntStream.range(0, TIMES).map(time -> write()).max().orElseThrow());

        assertThat(most).containsOnly(1);
    }

    /** How many were writing. */
    private int write() {
        return ports.transactions().write(() -> {
            int now = writing.incrementAndGet();
            ports.numbers().nextFiscalNumber(Samples.STORE);
            writing.decrementAndGet();
            return now;
        });
    }

    @Test
    @DisplayName("reads on while another writes")
    void readingBesides() {
        long read = ports.transactions()
                .write(() -> Crowd.other(() -> ports.transactions()
                        .read(() -> (long) ports.outbox().page(0, 1).size())));

        assertThat(read).isZero();
    }

    @Test
    @DisplayName("does not wait for ever, and leaves the turn to the next when it fails")
    void patience() {
        Turns turns = new Turns(Duration.ofMillis(1));

        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> turns.during(() -> {
                    throw Crowd.other(() -> refusal(turns));
                }));
        assertThat(turns.during(() -> "done")).isEqualTo("done");
    }

    private static RuntimeException refusal(Turns turns) {
        try {
            return turns.during(IllegalStateException::new);
        } catch (StorageUnavailable refused) {
            return refused;
        }
    }
}
