package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.ReceiptDesk;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The tables of a database")
class MigrationsTest {

    /** What must be opened for good: files of H2 keep these numbers. */
    private static final Map<String, Integer> LANDED = Map.of("0001", -1454173500, "0002", 988418532);

    static Stream<Arguments> past() {
        return Stream.of(DatabaseKind.H2_IN_FILE, DatabaseKind.POSTGRESQL)
                .flatMap(kind -> PastDatabase.versions(kind).stream().map(version -> Arguments.of(kind, version)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("past")
    @DisplayName("of every earlier version are brought up to this one; nothing that is in them is lost, work goes on")
    void everyPast(DatabaseKind kind, String version) {
        try (PastDatabase past = PastDatabase.at(kind, version)) {
            List<PastDatabase.Table> before = past.tables();
            assertThat(before)
                    .as("a new table needs rows in src/test/resources/history/V%s.sql", version)
                    .allSatisfy(
                            table -> assertThat(table.rows()).as(table.name()).isNotEmpty());

            Store.open(past.settings()).close();
            assertThatNothingIsLost(before, past.tables());

            try (Store store = Store.open(past.settings())) {
                assertThat(payAReceipt(store)).isEqualTo(8);
            }
        }
    }

    private static void assertThatNothingIsLost(List<PastDatabase.Table> before, List<PastDatabase.Table> after) {
        Map<String, PastDatabase.Table> found =
                after.stream().collect(Collectors.toMap(PastDatabase.Table::name, table -> table));
        for (PastDatabase.Table each : before) {
            assertThat(found).containsKey(each.name());
            assertThat(found.get(each.name()).rows().stream().map(row -> only(each, row)))
                    .containsExactlyInAnyOrderElementsOf(each.rows());
        }
    }

    /** The columns that the table had. */
    private static Map<String, Optional<String>> only(PastDatabase.Table before, Map<String, Optional<String>> row) {
        Map<String, Optional<String>> left = new TreeMap<>(row);
        left.keySet().retainAll(before.rows().get(0).keySet());
        return left;
    }

    private static long payAReceipt(Store store) {
        ReceiptDesk desk = ReceiptDesk.open(StoredPorts.in(store));
        InstitutionInvoiceId receipt = desk.create("I-new", "P1", "P2");
        desk.confirm(receipt);
        return desk.find(receipt).fiscalNumber().orElseThrow().value();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are made in an empty one")
    void fromEmpty(DatabaseKind kind) {
        try (PastDatabase empty = PastDatabase.empty(kind);
                Store store = Store.open(empty.settings())) {
            assertThat(payAReceipt(store)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are made with a pool of one connection")
    void singleConnection(DatabaseKind kind) {
        try (PastDatabase empty = PastDatabase.empty(kind);
                Store store = Store.open(empty.settings().withConnections(1))) {
            assertThat(payAReceipt(store)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("have the same columns in every database")
    void sameColumns() {
        assertThat(columns(DatabaseKind.POSTGRESQL))
                .isNotEmpty()
                .containsExactlyElementsOf(columns(DatabaseKind.H2_IN_FILE));
    }

    private static List<String> columns(DatabaseKind kind) {
        String sql = """
                select
                    table_name, column_name, data_type, is_nullable, datetime_precision,
                    nullif(character_maximum_length, 1000000000)
                from information_schema.columns
                where table_schema = current_schema and table_name not like 'flyway%'""";
        try (PastDatabase database = PastDatabase.empty(kind)) {
            Store.open(database.settings()).close();
            return database.with(handle -> handle
                    .createQuery(sql)
                    .map((row, context) -> IntStream.rangeClosed(1, 6)
                            .mapToObj(column -> text(row, column))
                            .collect(Collectors.joining(" ")))
                    .stream()
                    .sorted()
                    .toList());
        }
    }

    private static String text(ResultSet row, int column) {
        try {
            return String.valueOf(row.getString(column)).toLowerCase(Locale.ROOT);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    @DisplayName("are made once when several nodes start on an empty server at the same moment")
    void manyNodes() {
        try (PastDatabase empty = PastDatabase.empty(DatabaseKind.POSTGRESQL)) {
            List<Long> numbers = Crowd.of(4, number -> {
                try (Store store = Store.open(empty.settings().withConnections(2))) {
                    return store.transactions().write(() -> (long) number);
                }
            });

            assertThat(numbers).containsExactly(0L, 1L, 2L, 3L);
            try (Store store = Store.open(empty.settings())) {
                assertThat(payAReceipt(store)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName(
            "are neither made nor changed for those who come for what is there: they are refused unless it is of this version")
    void existing(DatabaseKind kind) {
        List<String> versions = PastDatabase.versions(kind);
        String before = versions.get(versions.size() - 2);
        try (PastDatabase empty = PastDatabase.empty(kind);
                PastDatabase past = PastDatabase.at(kind, before)) {
            assertThatThrownBy(() -> Store.openExisting(empty.settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("no node has made its tables");
            assertThatThrownBy(() -> Store.openExisting(past.settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("of an earlier version");
            assertThat(empty.tables()).isEmpty();
            assertThat(past.migrations().load().info().current().getVersion().getVersion())
                    .isEqualTo(before);

            Store.open(past.settings()).close();
            try (Store store = Store.openExisting(past.settings())) {
                assertThat(payAReceipt(store)).isEqualTo(8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName("of a later version are left alone")
    void laterVersion(DatabaseKind kind) {
        String sql = """
                insert into "flyway_schema_history" (
                    "installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                values (99, '9999', 'later', 'SQL', 'V9999__later.sql', 'someone', 1, true)""";
        try (PastDatabase database = PastDatabase.empty(kind)) {
            Store.open(database.settings()).close();
            database.with(handle -> handle.execute(sql));

            assertThatThrownBy(() -> Store.open(database.settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("do not fit this version");
            assertThatThrownBy(() -> Store.openExisting(database.settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("do not fit this version");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName("of someone else are left alone")
    void othersTables(DatabaseKind kind) {
        try (PastDatabase database = PastDatabase.empty(kind)) {
            database.with(handle -> handle.execute("create table guest_book (line integer)"));

            assertThatThrownBy(() -> Store.open(database.settings()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("do not fit this version");
        }
    }

    @Test
    @DisplayName("are made by the migrations that have landed, to the letter")
    void landed() {
        Map<String, Integer> checksums;
        try (PastDatabase empty = PastDatabase.empty(DatabaseKind.H2_IN_MEMORY)) {
            checksums = Stream.of(empty.migrations().load().info().all())
                    .collect(Collectors.toMap(each -> each.getVersion().getVersion(), each -> each.getChecksum()));
        }

        assertThat(checksums).containsAllEntriesOf(LANDED);
    }
}
