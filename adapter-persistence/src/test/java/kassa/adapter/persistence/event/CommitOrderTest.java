package kassa.adapter.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.event.EventFeed;
import kassa.application.event.EventId;
import kassa.application.event.EventPage;
import kassa.application.event.OutgoingEvent;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** In a file of H2 work ends in the order in which it began. */
@DisplayName("Events of work that ends in another order than it began")
class CommitOrderTest {

    private static final OutgoingEvent LONG = event("long");
    private static final OutgoingEvent SHORT = event("short");

    @ParameterizedTest
    @EnumSource(names = "H2_IN_FILE", mode = Mode.EXCLUDE)
    @DisplayName("stand in the feed in the order in which they came into sight: a reader misses none")
    void noneIsMissed(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            EventFeed feed = EventFeed.over(ports.transactions(), ports.outbox());

            EventPage first = ports.transactions().write(() -> {
                ports.outbox().append(LONG);
                return Crowd.other(() -> addAndRead(ports, feed));
            });

            assertThat(first).isEqualTo(new EventPage(List.of(SHORT), 1));
            assertThat(feed.page(first.next(), 9)).isEqualTo(new EventPage(List.of(LONG), 2));
        }
    }

    private static EventPage addAndRead(StorePorts ports, EventFeed feed) {
        ports.transactions().write(() -> {
            ports.outbox().append(SHORT);
            return SHORT;
        });
        return feed.page(0, 9);
    }

    private static OutgoingEvent event(String subject) {
        return new OutgoingEvent(new EventId(subject, 1), subject);
    }
}
