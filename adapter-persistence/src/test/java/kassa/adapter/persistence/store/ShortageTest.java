package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.CrampedDisk;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.CardHolder;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.contract.StorePorts;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A store that has run out of disk or of connections")
class ShortageTest {

    private static final int ROUNDS = 2;
    private static final int CONNECTIONS = 3;

    /** What there is too little of, and who finds out. */
    enum Shortage {
        /** H2 closes its database when it cannot write for another reason than want of room. */
        H2_FILE(DatabaseKind.H2_IN_FILE) {
            @Override
            StoreSettings settings(TestDatabase database) {
                return CrampedDisk.with(database.settings());
            }

            @Override
            void begin(Store store) {
                CrampedDisk.spoil();
            }

            @Override
            void end(Store store) {
                assertThat(CrampedDisk.mend()).as("refused writes").isGreaterThan(0);
            }
        },

        /** H2 is not let come to the end. */
        H2_RESERVE(DatabaseKind.H2_IN_FILE) {
            private final AtomicLong freeBytes = new AtomicLong(DiskRoom.RESERVE_BYTES);

            @Override
            Dialect dialect(StoreSettings settings) {
                return new H2Dialect(H2Url.of(settings), new DiskRoom(freeBytes::get));
            }

            @Override
            void begin(Store store) {
                freeBytes.decrementAndGet();
            }

            @Override
            void end(Store store) {
                freeBytes.incrementAndGet();
            }
        },

        H2_CONNECTIONS(DatabaseKind.H2_IN_FILE) {
            @Override
            void begin(Store store) {
                occupy(store);
            }

            @Override
            void end(Store store) {
                leave();
            }
        },

        POSTGRESQL_CONNECTIONS(DatabaseKind.POSTGRESQL) {
            @Override
            void begin(Store store) {
                occupy(store);
            }

            @Override
            void end(Store store) {
                leave();
            }
        },

        POSTGRESQL_AT_THE_RECEIPT(DatabaseKind.POSTGRESQL) {
            @Override
            void begin(Store store) {
                raise(store, "trigger", "before insert or update on receipt");
            }
        },

        POSTGRESQL_AT_THE_EVENT(DatabaseKind.POSTGRESQL) {
            @Override
            void begin(Store store) {
                raise(store, "trigger", "before insert on outbox_event");
            }
        },

        POSTGRESQL_AT_THE_COMMIT(DatabaseKind.POSTGRESQL) {
            @Override
            void begin(Store store) {
                raise(store, "constraint trigger", "after insert or update on receipt deferrable initially deferred");
            }
        };

        private final DatabaseKind kind;
        private CountDownLatch leaving = new CountDownLatch(0);
        private ExecutorService occupants;

        Shortage(DatabaseKind kind) {
            this.kind = kind;
        }

        StoreSettings settings(TestDatabase database) {
            return database.settings();
        }

        Dialect dialect(StoreSettings settings) {
            return Dialect.of(settings);
        }

        abstract void begin(Store store);

        void end(Store store) {
            execute(store, "drop function disk_is_full() cascade");
        }

        /** The server's own words when it cannot make a table larger. */
        private static void raise(Store store, String trigger, String when) {
            execute(store, """
                    create function disk_is_full() returns trigger language plpgsql as $$
                    begin
                        raise exception 'could not extend file' using errcode = 'disk_full';
                    end $$""");
            execute(
                    store,
                    "create " + trigger + " disk_is_full " + when + " for each row execute function disk_is_full()");
        }

        /** Work that does not end holds every connection. */
        void occupy(Store store) {
            leaving = new CountDownLatch(1);
            occupants = Executors.newFixedThreadPool(CONNECTIONS);
            for (int number = 0; number < CONNECTIONS; number++) {
                occupants.execute(() -> store.transactions().read(this::stay));
            }
            Awaitility.await().until(() -> store.busyConnections() == CONNECTIONS);
        }

        private boolean stay() {
            try {
                return leaving.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException stop) {
                return false;
            }
        }

        void leave() {
            leaving.countDown();
            occupants.shutdown();
        }

        private static void execute(Store store, String sql) {
            store.transactions().write(() -> store.session().change(handle -> handle.execute(sql)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "is unavailable and stays as it was; once there is room again, all goes on by itself, and numbers have no gap")
    void roundAfterRound(Shortage shortage) {
        try (TestDatabase database = shortage.kind.create();
                Store store = open(shortage, database)) {
            StorePorts ports = StoredPorts.in(store);
            ReceiptDesk desk = ReceiptDesk.open(ports);
            CardHolder customer = CardHolder.with(100_000, ports);
            for (int round = 1; round <= ROUNDS; round++) {
                round(round, shortage, store, desk, customer);
            }
        }
    }

    private static void round(int round, Shortage shortage, Store store, ReceiptDesk desk, CardHolder customer) {
        InstitutionInvoiceId paid = id(desk.receipts().create(customer.order("paid " + round, 1)));
        desk.confirm(paid);
        CreateReceipt open = customer.order("open " + round, 2);
        InstitutionInvoiceId issued = id(desk.receipts().create(open));
        List<String> before = contents(store);

        shortage.begin(store);
        assertThatUnavailable(() -> desk.receipts().create(customer.order("refused", 3)));
        assertThatUnavailable(() -> desk.receipts().create(customer.order("open " + round, 4)));
        assertThatUnavailable(() -> desk.confirm(issued));
        assertThatUnavailable(() -> desk.receipts().refund(paid, ReceiptDesk.refund("RF", 1)));
        assertThatUnavailable(() -> desk.receipts().cancel(issued));
        shortage.end(store);

        Awaitility.await().until(() -> StoredPorts.in(store).health().responds());
        Awaitility.await().until(() -> store.busyConnections() == 0);
        assertThat(contents(store)).isEqualTo(before);
        assertThat(desk.receipts().create(open)).isEqualTo(issued.value());
        desk.confirm(issued);
        assertThat(desk.find(issued).fiscalNumber()).contains(new FiscalNumber(2L * round));
        CreditNote note = desk.receipts().refund(paid, ReceiptDesk.refund("RF", 1));
        assertThat(note.number()).isEqualTo(new CreditNoteNumber(round));
    }

    private static Store open(Shortage shortage, TestDatabase database) {
        StoreSettings settings =
                shortage.settings(database).withConnections(CONNECTIONS).withPatience(StoreSettings.SHORTEST_PATIENCE);
        Dialect dialect = shortage.dialect(settings);
        HikariDataSource pool = ConnectionPool.open(settings, dialect);
        Migrations.apply(dialect.unhurried(), dialect);
        return new Store(pool, pool, dialect);
    }

    private static InstitutionInvoiceId id(String answer) {
        return new InstitutionInvoiceId(answer);
    }

    private static void assertThatUnavailable(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(StorageUnavailable.class);
    }

    /** All rows of all tables. */
    private static List<String> contents(Store store) {
        return store.transactions()
                .read(() -> store.session()
                        .ask(handle -> tables(handle)
                                .flatMap(table -> rows(handle, table))
                                .sorted()
                                .toList()));
    }

    private static Stream<String> tables(Handle handle) {
        return handle.createQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = current_schema and table_name not like 'flyway%'""").map((row, context) -> row.getString(1)).list().stream();
    }

    private static Stream<String> rows(Handle handle, String table) {
        return handle.createQuery("select * from " + table).mapToMap().list().stream()
                .map(row -> table + " " + row);
    }
}
