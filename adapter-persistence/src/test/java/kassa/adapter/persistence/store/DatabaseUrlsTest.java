package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The URL of a database")
class DatabaseUrlsTest {

    private static final String POSTGRES = "jdbc:postgresql://db.example:5433,spare.example/kassa";

    @Test
    @DisplayName("of PostgreSQL gets time limits and batches that travel as one statement")
    void postgresDefaults() {
        PostgresUrl url = PostgresUrl.of(settings(POSTGRES, "", ""));

        assertThat(url.hardened().split("[?&]"))
                .containsExactlyInAnyOrder(
                        POSTGRES,
                        "socketTimeout=5",
                        "connectTimeout=2",
                        "cancelSignalTimeout=2",
                        "tcpKeepAlive=true",
                        "reWriteBatchedInserts=true",
                        "ApplicationName=kassa",
                        "logServerErrorDetail=false");
        assertThat(url.longestSilence()).isEqualTo(Duration.ofSeconds(5));
        assertThat(url.unhurried()).contains("socketTimeout=0").doesNotContain("socketTimeout=5");
    }

    @Test
    @DisplayName("of PostgreSQL keeps what the operator says")
    void postgresOwnSettings() {
        String own = "?sslmode=verify-full&connectTimeout=9&ApplicationName=till%201&socketTimeout=30";

        assertThat(PostgresUrl.of(settings(POSTGRES + own, "", "")).hardened())
                .startsWith(POSTGRES + own)
                .containsOnlyOnce("connectTimeout")
                .containsOnlyOnce("ApplicationName")
                .containsOnlyOnce("socketTimeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                POSTGRES + "?user=till%40shop&sslmode=require&password=open%26sesame%25",
                "jdbc:h2:file:./kassa;user=till@shop;Password=open&sesame%;CACHE_SIZE=1"
            })
    @DisplayName("may tell user and password, which are taken out of it; those of the settings count before them")
    void logins(String url) {
        HikariConfig pool = aimed(settings(url, "", ""));
        assertThat(List.of(pool.getUsername(), pool.getPassword())).containsExactly("till@shop", "open&sesame%");
        assertThat(pool.getJdbcUrl()).doesNotContain("till").doesNotContain("sesame");

        HikariConfig overruled = aimed(settings(url, "cellar", "lost"));
        assertThat(List.of(overruled.getUsername(), overruled.getPassword())).containsExactly("cellar", "lost");
        assertThat(Login.of(settings(url, "cellar", "lost"), Optional.empty(), Optional.empty())
                        .toString())
                .contains("cellar")
                .doesNotContain("lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {POSTGRES, "jdbc:h2:file:./kassa"})
    @DisplayName("need not tell any user")
    void noLogin(String url) {
        HikariConfig pool = aimed(settings(url, "", ""));

        assertThat(pool.getUsername()).isNull();
        assertThat(pool.getPassword()).isNull();
    }

    @Test
    @DisplayName("of H2 makes commits certain and leaves no file of traces, unless the operator asks for one")
    void h2Defaults() {
        assertThat(aimed(settings("jdbc:h2:file:./kassa", "", "")).getJdbcUrl().split(";"))
                .containsExactlyInAnyOrder(
                        "jdbc:h2:patient:file:./kassa",
                        "WRITE_DELAY=0",
                        "DB_CLOSE_ON_EXIT=FALSE",
                        "LOCK_TIMEOUT=1000",
                        "TRACE_LEVEL_FILE=0",
                        "QUERY_CACHE_SIZE=64");
        assertThat(aimed(settings("jdbc:h2:file:./kassa;trace_level_file=3", "", ""))
                        .getJdbcUrl())
                .contains("TRACE_LEVEL_FILE=3");
    }

    private static HikariConfig aimed(StoreSettings settings) {
        HikariConfig pool = new HikariConfig();
        Dialect.of(settings).aim(pool);
        return pool;
    }

    private static StoreSettings settings(String url, String user, String password) {
        return StoreSettings.of(url, user, password);
    }
}
