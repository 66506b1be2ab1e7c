package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.application.port.contract.ReceiptDesk;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The ledger in the database")
class AppendOnlyTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                        "update ledger_entry set content = '{}'",
                        "update ledger_entry set content = content where sequence = 1",
                        "delete from ledger_entry",
                        "delete from ledger_entry where sequence = 1",
                        "truncate table ledger_entry")
                .flatMap(sql -> Stream.of(DatabaseKind.values()).map(kind -> Arguments.of(sql, kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource
    @DisplayName("refuses to be changed, whoever asks")
    void changes(String sql, DatabaseKind kind) {
        try (PastDatabase database = PastDatabase.empty(kind);
                Store store = Store.open(database.settings())) {
            sell(store);

            assertThatThrownBy(() -> change(store, sql)).isInstanceOf(RuntimeException.class);
            assertThat(entries(store)).isEqualTo(2);
            sell(store);
            assertThat(entries(store)).isEqualTo(4);
        }
    }

    @Test
    @DisplayName("is not emptied along with what refers to it either")
    void cascade() {
        try (PastDatabase database = PastDatabase.empty(DatabaseKind.POSTGRESQL);
                Store store = Store.open(database.settings())) {
            sell(store);

            assertThatThrownBy(() -> change(store, "truncate table ledger_entry cascade"))
                    .hasStackTraceContaining("append-only");
            assertThat(entries(store)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("refuses after it has been opened again too")
    void openedAgain(DatabaseKind kind) {
        try (PastDatabase database = PastDatabase.empty(kind)) {
            Store keptOpen = Store.open(database.settings());
            if (kind != DatabaseKind.H2_IN_MEMORY) {
                keptOpen.close();
            }
            try (Store store = Store.open(database.settings())) {
                sell(store);
                assertThatThrownBy(() -> change(store, "delete from ledger_entry"))
                        .hasStackTraceContaining("append-only");
            }
            keptOpen.close();
        }
    }

    /** Paid late: two entries. */
    private static void sell(Store store) {
        ReceiptDesk desk = ReceiptDesk.open(StoredPorts.in(store));
        String invoice = "I" + entries(store);
        InstitutionInvoiceId receipt = desk.create(invoice, "P1");
        desk.receipts().cancel(receipt);
        desk.confirm(receipt);
    }

    private static int change(Store store, String sql) {
        return store.transactions().write(() -> store.session().change(handle -> handle.execute(sql)));
    }

    private static int entries(Store store) {
        return store.transactions()
                .read(() -> store.session()
                        .ask(handle -> handle.createQuery("select count(*) from ledger_entry")
                                .mapTo(Integer.class)
                                .one()));
    }
}
