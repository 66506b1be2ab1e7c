package kassa.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.dispatch.Dispatch;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The delivery of events")
class EventDeliveryTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private final List<String> told = new ArrayList<>();

    @Test
    @DisplayName("tells those of a subject in order, and waits with later ones until the first is taken; others go on")
    void order() {
        add("A-1", "A-2", "B-1");
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.NOT_TAKEN, Outcome.TAKEN, Outcome.NOT_TAKEN));
        EventDelivery delivery = delivery(each -> tell(each, outcomes.isEmpty() ? Outcome.TAKEN : outcomes.remove(0)));

        assertThat(delivery.deliverDue(10)).isEqualTo(2);
        clock.advance(TEN_MINUTES);
        assertThat(delivery.deliverDue(10)).isEqualTo(1);
        clock.advance(TEN_MINUTES);
        assertThat(delivery.deliverDue(10)).isEqualTo(2);
        clock.advance(TEN_MINUTES);
        assertThat(delivery.deliverDue(10)).isZero();

        assertThat(told).containsExactly("A-1", "B-1", "A-1", "A-1", "A-2");
    }

    @Test
    @DisplayName("tells no more at once than it is asked to")
    void most() {
        add("A-1", "B-1", "C-1");
        EventDelivery delivery = delivery(each -> tell(each, Outcome.TAKEN));

        assertThat(delivery.deliverDue(0)).isZero();
        assertThat(delivery.deliverDue(2)).isEqualTo(2);
        assertThat(delivery.deliverDue(2)).isEqualTo(1);
    }

    @Test
    @DisplayName("waits 1, 2, 4 … seconds and at most ten minutes, up to a fifth less, and never gives up")
    void backOff() {
        add("A-1");
        EventDelivery delivery = delivery(each -> tell(each, Outcome.NOT_TAKEN));
        delivery.deliverDue(10);

        for (int attempt = 1; attempt <= 20; attempt++) {
            Duration longest = Duration.ofSeconds(Math.min(1L << attempt - 1, 600));
            Duration shortest = longest.multipliedBy(4).dividedBy(5);
            clock.advance(shortest.minusMillis(1));
            assertThat(delivery.deliverDue(10)).as("after attempt " + attempt).isZero();
            clock.advance(longest.minus(shortest).plusMillis(1));
            assertThat(delivery.deliverDue(10)).as("after attempt " + attempt).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("no unit of work is open while the receiver is told")
    void noWorkOpen() {
        add("A-1");
        EventDelivery delivery = delivery(each -> store.transactions().read(() -> tell(each, Outcome.TAKEN)));

        delivery.deliverDue(10);

        assertThat(told).containsExactly("A-1");
    }

    @Test
    @DisplayName(
            "what a node was telling when it ended is told again by another after a minute, before all that follows")
    void dies() {
        add("A-1", "A-2");
        EventDelivery dying = delivery(each -> {
            tell(each, Outcome.TAKEN);
            throw new IllegalStateException("the node is gone");
        });
        EventDelivery other = delivery(each -> tell(each, Outcome.TAKEN));

        assertThatThrownBy(() -> dying.deliverDue(10)).hasMessage("the node is gone");
        clock.advance(Duration.ofSeconds(59));
        assertThat(other.deliverDue(10)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(other.deliverDue(10)).isEqualTo(2);

        assertThat(told).containsExactly("A-1", "A-1", "A-2");
    }

    @Test
    @DisplayName("an event whose delivery could not be noted is told again")
    void notNoted() {
        add("A-1");
        EventDelivery delivery = delivery(each -> {
            store.breakDown();
            return tell(each, Outcome.TAKEN);
        });

        assertThatThrownBy(() -> delivery.deliverDue(10)).hasMessageContaining("broken");
        store.recover();
        clock.advance(Duration.ofMinutes(1));
        assertThat(delivery(each -> tell(each, Outcome.TAKEN)).deliverDue(10)).isEqualTo(1);

        assertThat(told).containsExactly("A-1", "A-1");
    }

    private EventDelivery delivery(EventReceiver receiver) {
        return EventDelivery.over(store.transactions(), store.outbox(), receiver, clock);
    }

    private Outcome tell(Dispatch<OutgoingEvent> delivery, Outcome outcome) {
        told.add(delivery.item().id().toString());
        return outcome;
    }

    private void add(String... ids) {
        store.transactions().write(() -> {
            Stream.of(ids).map(EventDeliveryTest::event).forEach(store.outbox()::append);
            return ids;
        });
    }

    /** By its id, such as {@code A-1}. */
    private static OutgoingEvent event(String id) {
        String[] parts = id.split("-");
        return new OutgoingEvent(new EventId(parts[0], Integer.parseInt(parts[1])), "body of " + id);
    }
}
