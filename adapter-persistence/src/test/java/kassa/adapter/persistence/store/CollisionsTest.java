package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** In a file of H2 none does: there one waits for the other before it begins, see {@link TurnsTest}. */
@DisplayName("Work that collides")
class CollisionsTest {

    private static final List<InstitutionId> STORES = List.of(Samples.STORE, Samples.OTHER_STORE);

    /** Each takes the row that the other waits for: one is thrown out, and gets through the second time. */
    @ParameterizedTest
    @EnumSource(names = "H2_IN_FILE", mode = Mode.EXCLUDE)
    @DisplayName("crosswise is done, both")
    void deadlock(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            STORES.forEach(each -> take(ports, each));
            CyclicBarrier bothHaveOne = new CyclicBarrier(2);
            AtomicInteger attempts = new AtomicInteger();

            Crowd.of(
                    2,
                    number -> ports.transactions().write(() -> {
                        boolean first = attempts.incrementAndGet() <= 2;
                        ports.numbers().nextFiscalNumber(STORES.get(number));
                        if (first) {
                            await(bothHaveOne);
                        }
                        return ports.numbers().nextFiscalNumber(STORES.get(1 - number));
                    }));

            assertThat(attempts.get()).isGreaterThan(2);
            assertThat(STORES).allSatisfy(each -> assertThat(take(ports, each)).isEqualTo(4));
        }
    }

    private static long take(StorePorts ports, InstitutionId store) {
        return ports.transactions()
                .write(() -> ports.numbers().nextFiscalNumber(store).value());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception alone) {
            throw new AssertionError(alone);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2_IN_FILE", mode = Mode.EXCLUDE)
    @DisplayName("with work that holds a row for long gives up waiting, and gets through later")
    void lockWait(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            take(ports, Samples.STORE);
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch secondAttempt = new CountDownLatch(2);

            Crowd.of(2, number -> number == 0 ? hold(ports, held, secondAttempt) : wait(ports, held, secondAttempt));

            assertThat(take(ports, Samples.STORE)).isEqualTo(4);
        }
    }

    private static long hold(StorePorts ports, CountDownLatch held, CountDownLatch until) {
        return ports.transactions().write(() -> {
            long number = ports.numbers().nextFiscalNumber(Samples.STORE).value();
            held.countDown();
            await(until);
            return number;
        });
    }

    private static long wait(StorePorts ports, CountDownLatch held, CountDownLatch attempts) {
        await(held);
        return ports.transactions().write(() -> {
            attempts.countDown();
            return ports.numbers().nextFiscalNumber(Samples.STORE).value();
        });
    }

    private static void await(CountDownLatch event) {
        try {
            assertThat(event.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
