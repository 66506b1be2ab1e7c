package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import kassa.application.receipt.UnmatchedQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A store moved to another time zone")
class TimeZonesTest {

    /** In the hour that comes twice in autumn, in the one that is left out in spring, and before there were zones. */
    private static final List<Instant> INSTANTS = Stream.of(
                    "1880-01-01T00:00:00.000001Z",
                    "1970-01-01T00:00:00Z",
                    "2026-03-29T00:59:59.999999Z",
                    "2026-03-29T01:00:00Z",
                    "2026-10-25T00:30:00Z",
                    "2026-10-25T01:30:00Z",
                    "9999-12-31T23:59:59.999999Z")
            .map(Instant::parse)
            .toList();

    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void back() {
        TimeZone.setDefault(usual);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName("tells the same instants")
    void sameInstants(DatabaseKind kind) {
        try (TestDatabase database = kind.create()) {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
            try (Store store = Store.open(database.settings())) {
                keep(StoredPorts.in(store));
                assertThat(kept(StoredPorts.in(store))).isEqualTo(INSTANTS);
            }
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            try (Store store = Store.open(database.settings())) {
                assertThat(kept(StoredPorts.in(store))).isEqualTo(INSTANTS);
            }
        }
    }

    private static void keep(StorePorts ports) {
        ports.transactions().write(() -> {
            INSTANTS.forEach(each -> ports.receipts().addUnmatched(Samples.unmatched("I " + each, each)));
            return INSTANTS;
        });
    }

    private static List<Instant> kept(StorePorts ports) {
        return ports.transactions().read(() -> ports.receipts().unmatched(UnmatchedQuery.first(99), 99)).stream()
                .map(kept -> kept.payment().receivedAt())
                .toList();
    }
}
