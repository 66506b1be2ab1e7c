package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.IndexEntry;
import kassa.application.receipt.SalesCount;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the counts of sales are on every store. */
public abstract class SalesContract {

    private static final int THREADS = 8;

    private StorePorts ports;
    private ReceiptDesk desk;
    private SalesCount count;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
        desk = ReceiptDesk.open(ports);
        count = SalesCount.over(ports.transactions(), ports.institutions(), ports.receipts(), ports.sales());
    }

    @Test
    @DisplayName("a product has been sold as often as it stood on a receipt that was paid, however much of it")
    void counts() {
        pay("I1", "P1", "P2");
        pay("I2", "P2", "P2");
        desk.create("I3", "P1");

        assertThat(count.count(100)).isEqualTo(2);

        assertThat(timesSold()).containsEntry("P1", 1L).containsEntry("P2", 2L);
    }

    @Test
    @DisplayName("each receipt is counted once, and what comes later is added")
    void once() {
        pay("I1", "P1");
        count.count(100);
        pay("I2", "P1");
        pay("I3", "P2");

        assertThat(count.count(100)).isEqualTo(2);
        assertThat(count.count(100)).isZero();

        assertThat(timesSold()).containsEntry("P1", 2L).containsEntry("P2", 1L);
    }

    @Test
    @DisplayName("no more are counted at once than was said; the others are counted next")
    void atMost() {
        IntStream.range(0, 5).forEach(i -> pay("I" + i, "P1"));

        assertThat(count.count(2)).isEqualTo(2);
        assertThat(timesSold()).containsEntry("P1", 2L);
        assertThat(count.count(2)).isEqualTo(2);
        assertThat(count.count(2)).isEqualTo(1);
        assertThat(timesSold()).containsEntry("P1", 5L);
    }

    @Test
    @DisplayName("nodes that count at the same moment count each receipt once")
    void sideBySide() {
        IntStream.range(0, 10).forEach(i -> pay("I" + i, "P1", "P2"));

        Crowd.of(THREADS, number -> count.count(3));
        while (count.count(3) > 0) {
            assertThat(timesSold().get("P1")).isLessThanOrEqualTo(10);
        }

        assertThat(timesSold()).containsEntry("P1", 10L).containsEntry("P2", 10L);
    }

    @Test
    @DisplayName("what was sold has changed for those who follow the catalogue, and nothing else has")
    void changed() {
        long before = version();
        pay("I1", "P2");
        assertThat(version()).isEqualTo(before);

        count.count(100);

        assertThat(changedSince(before)).extracting(each -> each.product().id()).containsExactly(new ProductId("P2"));
        assertThat(version()).isGreaterThan(before);
        long after = version();
        count.count(100);
        assertThat(version()).isEqualTo(after);
    }

    @Test
    @DisplayName("a product keeps its count when it is saved again; one that is not in the catalogue has it once it is")
    void kept() {
        ports.transactions().write(() -> {
            assertThat(ports.sales().countedTo(STORE)).isZero();
            assertThat(ports.sales().countedTo(OTHER_STORE)).isZero();
            ports.sales().add(STORE, Map.of(new ProductId("P1"), 3, new ProductId("P9"), 4), 7);
            ports.sales().add(OTHER_STORE, Map.of(new ProductId("P1"), 5), 1);
            ports.products().save(STORE, List.of(Samples.product("P1"), Samples.product("P9")));
            return ports;
        });

        assertThat(timesSold()).containsEntry("P1", 3L).containsEntry("P9", 4L);
        assertThat(ports.transactions().<Long>read(() -> ports.sales().countedTo(STORE)))
                .isEqualTo(7);
    }

    private void pay(String invoice, String... products) {
        desk.confirm(desk.create(invoice, products));
    }

    private long version() {
        return ports.transactions().read(() -> ports.products().version(STORE));
    }

    private Map<String, Long> timesSold() {
        Map<String, Long> counts = new TreeMap<>();
        changedSince(0).forEach(each -> counts.put(each.product().id().value(), each.timesSold()));
        return counts;
    }

    private List<IndexEntry> changedSince(long version) {
        return ports.transactions().read(() -> {
            try (Stream<IndexEntry> changed = ports.products().changedSince(STORE, version)) {
                return changed.toList();
            }
        });
    }
}
