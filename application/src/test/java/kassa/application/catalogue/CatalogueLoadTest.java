package kassa.application.catalogue;

import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.LoadOutcome.ProductChange;
import kassa.application.catalogue.Remarks.Remark;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.product.ProductId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A catalogue file")
class CatalogueLoadTest {

    private static final String EAN = "4740000000018";
    private static final List<String> REASONS = List.of("name: is missing", "vatRate: is missing");
    private static final ProductRow BAD = new ProductRow.Bad(3, REASONS);
    private static final Remark BAD_TOLD = new Remark(3, REASONS);

    private final MemoryStore store = new MemoryStore();
    private final CatalogueUpkeep catalogue =
            CatalogueUpkeep.over(store.transactions(), store.institutions(), store.products());
    private final AtomicInteger open = new AtomicInteger();

    @BeforeEach
    void openStore() {
        store.transactions().write(() -> {
            store.institutions().save(institution(STORE));
            return store;
        });
    }

    @Test
    @DisplayName("is taken with all its rows; what is new or changed is counted apart from what was there just so")
    void sound() {
        catalogue.put(STORE, List.of(product("P1"), product("P2")));

        LoadReport report = load(good(2, product("P1")), good(3, named("renamed", "P2")), good(4, product("P3")));

        assertThat(report)
                .isEqualTo(new LoadReport(
                        3,
                        Remarks.NONE,
                        Remarks.NONE,
                        new LoadOutcome(
                                affected(change("P3")),
                                affected(change("P2", ProductField.NAME)),
                                1,
                                LoadOutcome.Affected.NONE),
                        true));
        assertThat(all()).containsExactlyInAnyOrder(product("P1"), named("renamed", "P2"), product("P3"));
    }

    @Test
    @DisplayName("without rows changes nothing")
    void empty() {
        assertThat(load()).isEqualTo(new LoadReport(0, Remarks.NONE, Remarks.NONE, LoadOutcome.NOTHING, true));
    }

    @Test
    @DisplayName("with bad rows changes nothing; every bad row is told with all its reasons, in the order of the file")
    void bad() {
        LoadReport report = load(good(2, product("P1")), BAD, good(5, product("P2")), good(6, product("P1")));

        assertThat(report.loaded()).isFalse();
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.outcome()).isEqualTo(LoadOutcome.NOTHING);
        assertThat(report.faults().listed())
                .containsExactly(BAD_TOLD, new Remark(6, List.of("id: P1 stands in line 2 already")));
        assertThat(all()).isEmpty();
    }

    @Test
    @DisplayName("with bad rows that are to be skipped is taken without them")
    void skipBad() {
        LoadReport report = loadSkippingBad(good(2, product("P1")), BAD, good(5, product("P2")));

        assertThat(report.loaded()).isTrue();
        assertThat(report.faults().listed()).containsExactly(BAD_TOLD);
        assertThat(report.outcome().imported()).isEqualTo(2);
        assertThat(report.outcome().unchanged()).isZero();
        assertThat(all()).containsExactlyInAnyOrder(product("P1"), product("P2"));
    }

    @Test
    @DisplayName("may not give one barcode to two products, in whichever spelling")
    void barcodeTwice() {
        LoadReport report = loadSkippingBad(good(2, product("P1", EAN)), good(3, product("P2", "own", "0" + EAN)));

        assertThat(report.faults().listed())
                .containsExactly(new Remark(3, List.of("barcodes: 0" + EAN + " belongs to product P1 in this file")));
        assertThat(all()).containsExactly(product("P1", EAN));
    }

    @Test
    @DisplayName("may not take a barcode from a product that it says nothing about")
    void barcodeTaken() {
        catalogue.put(STORE, List.of(product("P1", EAN)));

        LoadReport report = load(good(2, product("P2", EAN)));

        assertThat(report.faults().listed())
                .containsExactly(new Remark(2, List.of("barcodes: " + EAN + " belongs to product P1")));
        assertThat(all()).containsExactly(product("P1", EAN));
    }

    @Test
    @DisplayName(
            "may hand a barcode over from one product to another, whichever of them comes first and however far apart")
    void handover() {
        catalogue.put(STORE, List.of(product("P1", EAN), product("P2", "second")));
        List<ProductRow> rows = new ArrayList<>();
        rows.add(good(2, product("P3", EAN)));
        IntStream.range(3, 1_203).forEach(line -> rows.add(good(line, product("filler-" + line))));
        rows.add(good(1_203, product("P1", "second")));
        rows.add(good(1_204, product("P2")));

        LoadReport report = load(rows.toArray(ProductRow[]::new));

        assertThat(report.faults().listed()).isEmpty();
        assertThat(all()).contains(product("P3", EAN), product("P1", "second"), product("P2"));
    }

    @Test
    @DisplayName(
            "may not hand a barcode over from a product whose own row is bad; a second, bad row of it does not matter")
    void handoverFromBadRow() {
        catalogue.put(STORE, List.of(product("P1", EAN), product("P2", "second")));

        LoadReport report = loadSkippingBad(
                good(2, product("P5", "own")),
                good(3, product("P1", "own")),
                good(4, product("P3", EAN)),
                good(5, product("P2")),
                good(6, product("P2", "other")),
                good(7, product("P4", "second")));

        assertThat(report.faults().listed()).extracting(Remark::line).containsExactly(3L, 4L, 6L);
        assertThat(all())
                .containsExactlyInAnyOrder(
                        product("P5", "own"), product("P1", EAN), product("P2"), product("P4", "second"));
    }

    @Test
    @DisplayName("in which one handover hangs on another refuses all of a chain that does not hold")
    void chainOfHandovers() {
        catalogue.put(
                STORE,
                List.of(product("P1", "one"), product("P2", "two"), product("P3", "three"), product("P9", "nine")));

        LoadReport report = loadSkippingBad(
                good(2, product("P4", "one")),
                good(3, product("P1", "two")),
                good(4, product("P2", "three")),
                good(5, product("P3", "nine")),
                good(6, product("P5")));

        assertThat(report.faults().listed()).extracting(Remark::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(all())
                .containsExactlyInAnyOrder(
                        product("P1", "one"),
                        product("P2", "two"),
                        product("P3", "three"),
                        product("P9", "nine"),
                        product("P5"));
    }

    @Test
    @DisplayName(
            "catalogue.unreadable-file: that cannot be read to its end changes nothing, be it while it is checked or while it is taken")
    void failingSource() {
        catalogue.put(STORE, List.of(product("P1")));
        RuleViolation unreadable = new RuleViolation(CatalogueRule.UNREADABLE_FILE, "the file ends within quotes");
        Stream<ProductRow> failing = Stream.generate(() -> {
            throw unreadable;
        });
        AtomicInteger readings = new AtomicInteger();
        List<ProductRow> sound = manyRows();

        assertThatThrownBy(() -> load(() -> Stream.concat(sound.stream(), failing)))
                .isSameAs(unreadable);
        assertThatThrownBy(() -> load(() -> readings.incrementAndGet() == 1
                        ? sound.stream()
                        : Stream.concat(sound.stream(), Stream.generate(() -> {
                            throw unreadable;
                        }))))
                .isSameAs(unreadable);

        assertThat(all()).containsExactly(product("P1"));
    }

    @Test
    @DisplayName("is closed after each reading, also after one that fails")
    void closed() {
        load(good(2, product("P1")));
        assertThat(open).hasValue(0);

        assertThatThrownBy(() -> load(() -> Stream.<ProductRow>generate(() -> {
                    throw new IllegalArgumentException("a bug");
                })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(open).hasValue(0);
    }

    @Test
    @DisplayName("changes nothing if the store breaks down half way")
    void storeBreaksDown() {
        List<ProductRow> rows = manyRows();
        LoadProgress breaking = (stage, done) -> {
            if (stage == LoadProgress.Stage.STORING && done > 500) {
                store.breakDown();
            }
        };

        assertThatThrownBy(() ->
                        catalogue.load(new LoadCatalogue(STORE, rows::stream, LoadMode.ALL_OR_NONE, false, breaking)))
                .isInstanceOf(StorageUnavailable.class);

        store.recover();
        assertThat(all()).isEmpty();
    }

    @Test
    @DisplayName("tells its progress while it is checked and while it is taken, up to the last row")
    void progress() {
        List<String> told = new ArrayList<>();
        List<ProductRow> rows = manyRows();

        catalogue.load(new LoadCatalogue(
                STORE, rows::stream, LoadMode.ALL_OR_NONE, false, (stage, done) -> told.add(stage + " " + done)));

        assertThat(told)
                .containsExactly(
                        "CHECKING 500",
                        "CHECKING 1000",
                        "CHECKING 1200",
                        "STORING 500",
                        "STORING 1000",
                        "STORING 1200");
    }

    @Test
    @DisplayName("node.unknown-institution: for a store that the node does not serve is not even opened")
    void unknownStore() {
        ProductSource untouched = () -> {
            throw new AssertionError("the file was opened");
        };
        LoadCatalogue file = new LoadCatalogue(
                new InstitutionId("elsewhere"), untouched, LoadMode.ALL_OR_NONE, false, LoadProgress.UNWATCHED);

        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> catalogue.load(file));
    }

    private static LoadOutcome.Affected affected(ProductChange... changes) {
        return new LoadOutcome.Affected(changes.length, List.of(changes));
    }

    private static ProductChange change(String id, ProductField... fields) {
        return new ProductChange(new ProductId(id), List.of(fields));
    }

    private static List<ProductRow> manyRows() {
        return IntStream.range(0, 1_200)
                .mapToObj(i -> good(i + 2, product("M" + i)))
                .toList();
    }

    private static ProductRow good(long line, Product product) {
        return new ProductRow.Good(line, product);
    }

    private LoadReport load(ProductRow... rows) {
        return load(() -> Stream.of(rows));
    }

    private LoadReport load(ProductSource rows) {
        return catalogue.load(
                new LoadCatalogue(STORE, counted(rows), LoadMode.ALL_OR_NONE, false, LoadProgress.UNWATCHED));
    }

    private LoadReport loadSkippingBad(ProductRow... rows) {
        return catalogue.load(new LoadCatalogue(
                STORE, counted(() -> Stream.of(rows)), LoadMode.SKIP_BAD, false, LoadProgress.UNWATCHED));
    }

    private ProductSource counted(ProductSource source) {
        return () -> {
            open.incrementAndGet();
            return source.rows().onClose(open::decrementAndGet);
        };
    }

    private List<Product> all() {
        List<ProductId> ids = Stream.concat(
                        IntStream.rangeClosed(1, 9).mapToObj(i -> "P" + i),
                        IntStream.range(0, 1_200).mapToObj(i -> "M" + i))
                .map(ProductId::new)
                .toList();
        return store.transactions().read(() -> store.products().find(STORE, ids, List.of()));
    }
}
