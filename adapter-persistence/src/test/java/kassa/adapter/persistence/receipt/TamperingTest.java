package kassa.adapter.persistence.receipt;

import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.Guards;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.contract.StorePorts;
import kassa.application.receipt.AuditReport;
import kassa.application.receipt.LedgerAudit;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whoever gets around the database's own guards")
class TamperingTest {

    /** Where a text is changed: its third character. */
    private static final String THIRD =
            "substring(%1$s from 1 for 2) || case when substring(%1$s from 3 for 1) = 'a' then 'b' else 'a' end"
                    + " || substring(%1$s from 4)";

    private static final String ALTERED = "entry 2 was altered: its hash is not that of what it says";

    static Stream<Arguments> attacks() {
        return Stream.of(
                        attack(column("institution_id", "'storf'"), "entry 2 is missing: entry 3 stands in its place"),
                        attack(column("sequence", "9"), "entry 2 is missing: entry 3 stands in its place"),
                        attack(column("kind", "'FLAH'"), ALTERED),
                        attack(column("entered_at", "entered_at + interval '1' second"), ALTERED),
                        attack(column("content", THIRD.formatted("content")), ALTERED),
                        attack(column("previous_hash", THIRD.formatted("previous_hash")), ALTERED),
                        attack(column("hash", THIRD.formatted("hash")), ALTERED),
                        attack("delete from ledger_entry where sequence = 1", "entry 1 is missing: entry 2 stands"),
                        attack("delete from ledger_entry where sequence = 3", "entry 3 is missing: entry 4 stands"),
                        attack("update ledger set last_sequence = 4", "the ledger does not end as it is said to"),
                        attack(
                                "update ledger set last_hash = " + THIRD.formatted("last_hash"),
                                "the ledger does not end as it is said to"),
                        attack(document("'1.99'", "'1.98'", 1), "entry 1 and receipt "),
                        attack(document("'12:00:00Z'", "'12:00:01Z'", 2), "entry 2 and receipt "),
                        attack(document("'RF1'", "'RF2'", 2), "entry 5 and receipt "),
                        attack(document("'LATE'", "'AMOUNT_DIFFERS'", 2), "entry 3 and receipt "),
                        attack(
                                "update receipt set document = 'gone' where fiscal_number = 2",
                                "the receipt with the next fiscal number behind 1 was altered: "),
                        attack(
                                "update receipt set fiscal_number = 20 where fiscal_number = 2",
                                "fiscal number 2 is missing: receipt "),
                        attack("delete from receipt where fiscal_number = 1", "fiscal number 1 is missing: receipt "),
                        attack("delete from receipt where fiscal_number = 3", "entry 4 is about receipt "))
                .flatMap(attack -> Stream.of(DatabaseKind.H2_IN_FILE, DatabaseKind.POSTGRESQL)
                        .map(kind -> Arguments.of(attack[0], attack[1], kind)));
    }

    private static String[] attack(String sql, String found) {
        return new String[] {sql, found};
    }

    private static String column(String name, String value) {
        return "update ledger_entry set " + name + " = " + value + " where sequence = 2";
    }

    private static String document(String what, String by, int fiscalNumber) {
        return "update receipt set document = replace(document, " + what + ", " + by + ") where fiscal_number = "
                + fiscalNumber;
    }

    @ParameterizedTest(name = "{0} on {2}")
    @MethodSource("attacks")
    @DisplayName("is found out")
    void foundOut(String sql, String found, DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            sell(StoredPorts.in(store));
            assertThat(difference(store)).isEmpty();

            assertThat(attack(store, sql)).isPositive();

            assertThat(difference(store))
                    .hasValueSatisfying(words -> assertThat(words).startsWith(found));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName("is found out at whatever character of an entry, and not when it is put right again")
    void everyCharacter(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            sell(StoredPorts.in(store));
            String content = store.transactions()
                    .read(() -> StoredPorts.in(store).ledger().page(STORE, 0, 1))
                    .get(0)
                    .content();
            for (int i = 0; i < content.length(); i += 5) {
                char other = content.charAt(i) == 'x' ? 'y' : 'x';
                write(store, content.substring(0, i) + other + content.substring(i + 1));
                assertThat(difference(store))
                        .hasValueSatisfying(words -> assertThat(words).startsWith("entry 1 was"));
            }
            write(store, content);
            assertThat(difference(store)).isEmpty();
        }
    }

    private static void write(Store store, String content) {
        store.transactions()
                .write(() -> store.session()
                        .change(handle -> Guards.without(
                                handle,
                                open -> open.execute(
                                        "update ledger_entry set content = ? where sequence = 1", content))));
    }

    private static int attack(Store store, String sql) {
        return store.transactions()
                .write(() -> store.session().change(handle -> Guards.without(handle, open -> execute(open, sql))));
    }

    private static int execute(Handle handle, String sql) {
        return handle.createUpdate(sql).execute();
    }

    /** Three receipts, the second one late and partly given back: PAID, PAID, FLAG, PAID, CREDIT_NOTE. */
    private static void sell(StorePorts ports) {
        ReceiptDesk desk = ReceiptDesk.open(ports);
        desk.confirm(desk.create("I1", "P1"));
        InstitutionInvoiceId late = desk.create("I2", "P1", "P2");
        desk.receipts().cancel(late);
        desk.confirm(late);
        desk.confirm(desk.create("I3", "P2"));
        desk.receipts().refund(late, ReceiptDesk.refund("RF1", 1));
    }

    private static Optional<String> difference(Store store) {
        StorePorts ports = StoredPorts.in(store);
        LedgerAudit audit = LedgerAudit.over(
                ports.transactions(), ports.institutions(), ports.receipts(), ports.ledger(), new LedgerText());
        return audit.verify((each, done, total) -> {}).stores().stream()
                .filter(each -> each.institution().equals(STORE))
                .findFirst()
                .flatMap(AuditReport.Store::difference);
    }
}
