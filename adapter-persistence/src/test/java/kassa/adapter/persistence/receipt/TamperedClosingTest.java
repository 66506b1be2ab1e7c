package kassa.adapter.persistence.receipt;

import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.Guards;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.contract.StorePorts;
import kassa.application.receipt.StoreClosing;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Closing the books")
class TamperedClosingTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("receipt.ledger-altered: is refused over a ledger that was altered since the last closing, or cut off")
    void altered(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            ReceiptDesk desk = ReceiptDesk.open(ports);
            StoreClosing books = StoreClosing.over(
                    ports.transactions(),
                    ports.institutions(),
                    ports.ledger(),
                    new LedgerText(),
                    ports.closings(),
                    desk.clock());
            desk.confirm(desk.create("I1", "P1"));
            books.close(STORE);
            desk.confirm(desk.create("I2", "P1"));
            desk.confirm(desk.create("I3", "P1"));

            unguarded(store, "update ledger_entry set kind = 'FLAG' where sequence = 2");
            assertThatRefused(books);
            unguarded(store, "update ledger_entry set kind = 'PAID' where sequence = 2");
            unguarded(store, "update ledger set last_sequence = 2");
            unguarded(store, "delete from ledger_entry where sequence = 3");
            unguarded(store, "update ledger_entry set sequence = 3 where sequence = 1");
            assertThatRefused(books);
            assertThat(books.list(STORE, Optional.empty(), 10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is for good: the database refuses to change a closing")
    void appendOnly(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            ReceiptDesk desk = ReceiptDesk.open(StoredPorts.in(store));
            desk.confirm(desk.create("I1", "P1"));

            assertThatThrownBy(() -> change(store, "update closing set document = ''"))
                    .hasStackTraceContaining("append-only");
            assertThatThrownBy(() -> change(store, "delete from closing")).hasStackTraceContaining("append-only");
        }
    }

    private static void assertThatRefused(StoreClosing books) {
        assertThatThrownBy(() -> books.close(STORE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReceiptRule.LEDGER_ALTERED));
    }

    private static int change(Store store, String sql) {
        return store.transactions().write(() -> store.session().change(handle -> handle.execute(sql)));
    }

    private static void unguarded(Store store, String sql) {
        store.transactions()
                .write(() -> store.session().change(handle -> Guards.without(handle, open -> open.execute(sql))));
    }
}
