package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.FailingConnections;
import kassa.adapter.persistence.testdatabase.FailingConnections.Cut;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.ReceiptDesk;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A line to the database that is cut at any of its calls")
class CutLineTest {

    /** A question has more: if fewer were seen, they were not counted. */
    private static final int FEWEST_CALLS = 20;

    static Stream<Arguments> everyStoreAndCut() {
        return Stream.of(DatabaseKind.H2_IN_MEMORY, DatabaseKind.POSTGRESQL)
                .flatMap(kind -> Stream.of(Cut.values()).map(cut -> Arguments.of(kind, cut)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStoreAndCut")
    @DisplayName(
            "leaves a receipt whole or none of it; it is never answered without being there; asked again there is one")
    void create(DatabaseKind kind, Cut cut) {
        try (Line line = new Line(kind)) {
            line.forEveryCall(call -> createCutOff(line, call, cut));
        }
    }

    private static void createCutOff(Line line, int call, Cut cut) {
        String invoice = "I" + call;
        Optional<InstitutionInvoiceId> answer = line.cutAt(call, cut, desk -> desk.create(invoice, "P1", "P2"));

        List<InstitutionInvoiceId> kept = ids(line.desk.revisions(invoice));
        assertThat(kept).hasSizeLessThanOrEqualTo(1);
        answer.ifPresent(id -> assertThat(kept).containsExactly(id));
        InstitutionInvoiceId again = line.desk.create(invoice, "P1", "P2");
        assertThat(ids(line.desk.revisions(invoice))).containsExactly(again);
    }

    private static List<InstitutionInvoiceId> ids(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::id).toList();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStoreAndCut")
    @DisplayName(
            "leaves a receipt paid or not; it is never answered without being so; asked again the numbers have no gap")
    void confirm(DatabaseKind kind, Cut cut) {
        try (Line line = new Line(kind)) {
            line.forEveryCall(call -> confirmCutOff(line, call, cut));
            assertThat(line.desk.unmatched()).isEmpty();
        }
    }

    private static void confirmCutOff(Line line, int call, Cut cut) {
        InstitutionInvoiceId id = line.desk.create("I" + call, "P1");
        Optional<InstitutionInvoiceId> answer = line.cutAt(call, cut, desk -> {
            desk.confirm(id);
            return id;
        });

        assertThat(line.desk.find(id).state()).isIn(ReceiptState.ISSUED, ReceiptState.PAID);
        assertThat(line.desk.find(id).isPaid() || answer.isEmpty()).isTrue();
        line.desk.confirm(id);
        assertThat(line.desk.find(id).fiscalNumber().orElseThrow().value()).isEqualTo(call);
        assertThat(line.desk.find(id).payments()).hasSize(1);
    }

    /** Something that is asked of the use cases. */
    private interface Question {
        InstitutionInvoiceId ask(ReceiptDesk desk);
    }

    /** The use cases on a store whose line can be cut. */
    private static final class Line implements AutoCloseable {

        private final TestDatabase database;
        private final FailingConnections connections;
        private final Store store;
        private final ReceiptDesk desk;
        private int callsOfLast;

        Line(DatabaseKind kind) {
            database = kind.create();
            Dialect dialect = Dialect.of(database.settings());
            HikariDataSource pool = ConnectionPool.open(database.settings(), dialect);
            Migrations.apply(dialect.unhurried(), dialect);
            connections = new FailingConnections(pool);
            store = new Store(pool, connections.source(), dialect);
            desk = ReceiptDesk.open(StoredPorts.in(store));
        }

        /** The answer; empty if the question came to nothing because the store could not be reached. */
        Optional<InstitutionInvoiceId> cutAt(int call, Cut cut, Question question) {
            connections.cut(call, cut);
            try {
                return Optional.of(question.ask(desk));
            } catch (StorageUnavailable cutOff) {
                return Optional.empty();
            } finally {
                callsOfLast = connections.mend();
            }
        }

        /** Until a call is meant that the question does not get to. */
        void forEveryCall(IntConsumer trial) {
            int call = 0;
            do {
                call++;
                trial.accept(call);
                assertThat(store.busyConnections())
                        .as("connections not given back")
                        .isZero();
            } while (call <= callsOfLast);
            assertThat(call).as("calls that were cut").isGreaterThan(FEWEST_CALLS);
        }

        @Override
        public void close() {
            try (database) {
                store.close();
            }
        }
    }
}
