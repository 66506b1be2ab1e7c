package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.Cable;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A server of PostgreSQL")
class OutageTest {

    /** Far from the minutes that a driver waits by itself, with room for a slow machine. */
    private static final Duration SECONDS = Duration.ofSeconds(12);

    private static TestDatabase database;
    private static Cable cable;
    private static Store store;
    private static StorePorts ports;

    @BeforeAll
    static void open() {
        database = DatabaseKind.POSTGRESQL.create();
        cable = Cable.to(database.settings());
        StoreSettings settings = cable.settings();
        String hasty = settings.url() + (settings.url().contains("?") ? "&" : "?") + "socketTimeout=2";
        store = Store.open(StoreSettings.of(hasty, settings.user(), settings.password())
                .withConnections(3)
                .withPatience(Duration.ofMillis(500)));
        ports = StoredPorts.in(store);
    }

    @AfterAll
    static void close() {
        store.close();
        cable.close();
        database.close();
    }

    /** Once the server is back, the store works by itself. */
    @AfterEach
    void recover() {
        cable.mend();
        Awaitility.await().until(ports.health()::responds);
        assertThat(ports.transactions().write(() -> {
                    ports.institutions().save(Samples.institution(Samples.OTHER_STORE));
                    return ports.institutions().all().size();
                }))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("that was stopped makes the store unavailable at once, until it is back")
    void stopped() {
        assertThat(ports.health().responds()).isTrue();
        cable.cut();

        assertThatUnavailable(OutageTest::keep);
        assertThatUnavailable(OutageTest::keep);
        assertThat(ports.health().responds()).isFalse();
    }

    @Test
    @DisplayName("that hangs makes the store unavailable within seconds, until it goes on")
    void hanging() {
        cable.die();

        assertThatUnavailable(OutageTest::keep);
        assertThat(ports.health().responds()).isFalse();
    }

    @Test
    @DisplayName("that stops in the midst of work undoes it")
    void stoppedWhileWorking() {
        assertThatUnavailable(() -> {
            keep();
            cable.cut();
            return keep();
        });
    }

    @Test
    @DisplayName("that hangs in the midst of work undoes it within seconds")
    void hangingWhileWorking() {
        assertThatUnavailable(() -> {
            keep();
            cable.die();
            return keep();
        });
    }

    @Test
    @DisplayName("that ends a connection in the midst of work undoes it")
    void connectionEnded() {
        assertThatUnavailable(() -> {
            keep();
            store.session().ask(handle -> handle.execute("select pg_terminate_backend(pg_backend_pid())"));
            return keep();
        });
    }

    @Test
    @DisplayName("that takes too long over a statement is asked for no more")
    void tooSlow() {
        assertThatUnavailable(() -> {
            keep();
            return store.session().ask(handle -> handle.execute("select pg_sleep(60)"));
        });
    }

    @Test
    @DisplayName("that takes no changes answers questions")
    void readOnly() {
        assertThatUnavailable(() -> {
            store.session().ask(handle -> handle.execute("set transaction read only"));
            assertThat(ports.institutions().find(Samples.STORE)).isEmpty();
            return keep();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "lock_timeout, 2s",
        "statement_timeout, 1s",
        "idle_in_transaction_session_timeout, 10s",
        "synchronous_commit, on",
        "transaction_isolation, read committed",
        "application_name, kassa"
    })
    @DisplayName("is told on each connection what the store's promises rest on")
    void session(String name, String value) {
        String found = ports.transactions()
                .write(() -> store.session()
                        .ask(handle -> handle.createQuery("select current_setting(?)")
                                .bind(0, name)
                                .mapTo(String.class)
                                .one()));

        assertThat(found).isEqualTo(value);
    }

    private static String keep() {
        ports.institutions().save(Samples.institution(Samples.STORE));
        return "kept";
    }

    private static void assertThatUnavailable(Supplier<Object> work) {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> ports.transactions().write(work)).isInstanceOf(StorageUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SECONDS);
    }
}
