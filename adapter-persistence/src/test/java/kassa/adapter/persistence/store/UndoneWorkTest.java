package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.StoreExtension;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Work that is undone")
class UndoneWorkTest {

    private static final int KEEPERS = 2;
    private static final int KEPT_BY_EACH = 1_000;

    @RegisterExtension
    private static final StoreExtension DATABASE = StoreExtension.on(DatabaseKind.H2_IN_FILE);

    private final StorePorts ports = StoredPorts.in(DATABASE.store());
    private final AtomicInteger keeping = new AtomicInteger(KEEPERS);

    /** H2 left to itself fails this in most runs. */
    @Test
    @DisplayName("takes back nothing that others have made of the same row meanwhile")
    void nothingOfOthers() {
        List<Long> kept = Crowd.of(2 * KEEPERS, number -> number < KEEPERS ? keep() : undo()).stream()
                .flatMap(List::stream)
                .sorted()
                .toList();

        assertThat(kept.equals(LongStream.rangeClosed(1, KEEPERS * KEPT_BY_EACH)
                        .boxed()
                        .toList()))
                .isTrue();
    }

    private List<Long> keep() {
        try {
            return IntStream.range(0, KEPT_BY_EACH)
                    .mapToObj(i -> ports.transactions().write(this::next))
                    .toList();
        } finally {
            keeping.decrementAndGet();
        }
    }

    private List<Long> undo() {
        while (keeping.get() > 0) {
            try {
                ports.transactions().write(() -> {
                    next();
                    throw new IllegalArgumentException("a bug");
                });
            } catch (IllegalArgumentException undone) {
                continue;
            }
        }
        return List.of();
    }

    private long next() {
        return ports.numbers().nextFiscalNumber(Samples.STORE).value();
    }
}
