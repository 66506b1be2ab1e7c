package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.StoreExtension;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a failure of the database means:")
class SqlFailuresTest {

    @RegisterExtension
    private static final StoreExtension POSTGRES = StoreExtension.on(DatabaseKind.POSTGRESQL);

    @RegisterExtension
    private static final StoreExtension H2 = StoreExtension.on(DatabaseKind.H2_IN_MEMORY);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "23505, unique violation",
        "40001, serialization failure",
        "40P01, deadlock",
        "55P03, lock not available",
    })
    @DisplayName("the work collided with other work and is tried again")
    void collisions(String state, String name) {
        assertThat(raised(POSTGRES, state)).as(name).isInstanceOf(StaleVersion.class);
        assertThat(raised(H2, state)).as(name).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "08000, connection exception",
        "08003, connection does not exist",
        "08006, connection failure",
        "08P01, protocol violation",
        "25006, read only",
        "25P03, idle in transaction",
        "25P04, transaction took too long",
        "53100, disk full",
        "53200, out of memory",
        "53300, too many connections",
        "57014, statement took too long",
        "57P01, server shuts down",
        "57P02, server crashed",
        "57P03, server cannot be connected to now",
        "58030, files cannot be read or written",
        "XX001, data corrupted",
    })
    @DisplayName("the store cannot be used now, and the caller is asked to come back")
    void outages(String state, String name) {
        assertThat(raised(POSTGRES, state)).as(name).isInstanceOf(StorageUnavailable.class);
        assertThat(raised(H2, state)).as(name).isInstanceOf(StorageUnavailable.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "22001, text too long",
        "22021, text that cannot be stored",
        "23502, null",
        "23503, foreign key",
        "42P01, unknown table",
        "42601, syntax",
        "XX000, error inside the database",
    })
    @DisplayName("there is a bug, and nothing is tried again or put off")
    void bugs(String state, String name) {
        Stream.of(POSTGRES, H2)
                .forEach(store -> assertThat(raised(store, state)).as(name).isInstanceOf(StatementException.class));
    }

    @Test
    @DisplayName("whatever it is, the message does not tell what was to be stored")
    void valuesHidden() {
        String sql = "insert into institution (institution_id, document) values (?, null)";
        Stream.of(POSTGRES, H2)
                .map(StoreExtension::store)
                .map(store -> catchThrowable(() -> store.transactions()
                        .write(() -> store.session()
                                .change(handle -> handle.createUpdate(sql)
                                        .bind(0, "customer 4711")
                                        .execute()))))
                .forEach(failure -> assertThat(failure)
                        .isInstanceOf(StatementException.class)
                        .message()
                        .contains("document")
                        .doesNotContain("customer"));
    }

    private static Throwable raised(StoreExtension database, String state) {
        String sql = database == H2
                ? "call signal('%s', 'raised by a test')"
                : "do $$ begin raise exception 'raised by a test' using errcode = '%s'; end $$";
        Store store = database.store();
        return catchThrowable(() -> store.transactions()
                .write(() -> store.session().change(handle -> handle.execute(sql.formatted(state)))));
    }
}
