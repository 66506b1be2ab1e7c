package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.dispatch.Dispatch;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventId;
import kassa.application.event.Outcome;
import kassa.application.event.OutgoingEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Outbox} keeps of deliveries, for any number of nodes. */
public abstract class DeliveriesContract {

    private static final int THREADS = 16;
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("an event is due as soon as it has a position, and is taken by one node")
    void takenOnce() {
        ports.transactions().write(() -> {
            ports.outbox().append(event("A", 1));
            return NOW;
        });
        assertThat(claim(NOW)).isEmpty();
        place();

        assertThat(claim(NOW)).contains(new Dispatch<>(1, event("A", 1), 1));
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    @DisplayName("later events of its subject wait until it is delivered, others do not")
    void order() {
        add(event("A", 1), event("A", 2), event("B", 1));

        Dispatch<OutgoingEvent> first = claim(NOW).orElseThrow();
        assertThat(first.item()).isEqualTo(event("A", 1));
        assertThat(claim(NOW).orElseThrow().item()).isEqualTo(event("B", 1));
        assertThat(claim(NOW)).isEmpty();

        complete(first);
        assertThat(claim(NOW)).contains(new Dispatch<>(2, event("A", 2), 1));
    }

    @Test
    @DisplayName("what a node that ended had taken is due again when its time has run out")
    void lease() {
        add(event("A", 1), event("A", 2));
        Dispatch<OutgoingEvent> lost = claim(NOW).orElseThrow();

        assertThat(claim(LATER.minusNanos(1_000))).isEmpty();
        Dispatch<OutgoingEvent> again = claim(LATER).orElseThrow();
        assertThat(again).isEqualTo(new Dispatch<>(lost.position(), lost.item(), 2));

        complete(again);
        assertThat(claim(LATER).orElseThrow().item()).isEqualTo(event("A", 2));
    }

    @Test
    @DisplayName("what was not taken is due again at its instant, with all that waits for it, and then at once")
    void postponed() {
        add(event("A", 1), event("A", 2));
        Instant next = NOW.plusSeconds(7);

        postpone(claim(NOW).orElseThrow(), next);

        assertThat(claim(next.minusNanos(1_000))).isEmpty();
        Dispatch<OutgoingEvent> second = claim(next).orElseThrow();
        assertThat(second).isEqualTo(new Dispatch<>(1, event("A", 1), 2));
        postpone(second, next.plus(Duration.ofHours(1)));
        Dispatch<OutgoingEvent> third = claim(next.plus(Duration.ofHours(1))).orElseThrow();
        assertThat(third.attempt()).isEqualTo(3);
        complete(third);
        assertThat(claim(NOW)).contains(new Dispatch<>(2, event("A", 2), 1));
    }

    @Test
    @DisplayName("a node that comes too late with its failure does not take from the one that has the event now")
    void late() {
        add(event("A", 1));
        Dispatch<OutgoingEvent> slow = claim(NOW).orElseThrow();
        Dispatch<OutgoingEvent> now = claim(LATER).orElseThrow();

        postpone(slow, NOW);

        assertThat(claim(LATER)).isEmpty();
        complete(now);
        complete(slow);
        assertThat(claim(LATER.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    @DisplayName("many who deliver at the same moment tell each event once, those of a subject in order")
    void race() {
        List<OutgoingEvent> all = IntStream.range(0, 60)
                .mapToObj(number -> event("S" + number % 10, 1 + number / 10))
                .toList();
        add(all.toArray(OutgoingEvent[]::new));
        List<OutgoingEvent> told = Collections.synchronizedList(new ArrayList<>());
        EventDelivery delivery = EventDelivery.over(
                ports.transactions(),
                ports.outbox(),
                each -> {
                    told.add(each.item());
                    return Outcome.TAKEN;
                },
                () -> NOW);

        int tried = Crowd.of(THREADS, number -> delivery.deliverDue(100)).stream()
                .mapToInt(each -> each)
                .sum();

        assertThat(tried).isEqualTo(all.size());
        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
        for (int subject = 0; subject < 10; subject++) {
            String name = "S" + subject;
            assertThat(told.stream()
                            .map(OutgoingEvent::id)
                            .filter(id -> id.subject().equals(name)))
                    .extracting(EventId::sequence)
                    .containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    private static OutgoingEvent event(String subject, int sequence) {
        return new OutgoingEvent(new EventId(subject, sequence), "body of " + subject + sequence);
    }

    private void add(OutgoingEvent... events) {
        ports.transactions().write(() -> {
            Stream.of(events).forEach(ports.outbox()::append);
            return events;
        });
        place();
    }

    private void place() {
        ports.transactions().write(() -> ports.outbox().place(500));
    }

    private Optional<Dispatch<OutgoingEvent>> claim(Instant now) {
        return ports.transactions().write(() -> ports.outbox().claim(now, now.plus(Duration.ofMinutes(1))));
    }

    private void complete(Dispatch<OutgoingEvent> delivery) {
        ports.transactions().write(() -> {
            ports.outbox().complete(delivery);
            return delivery;
        });
    }

    private void postpone(Dispatch<OutgoingEvent> delivery, Instant until) {
        ports.transactions().write(() -> {
            ports.outbox().postpone(delivery, until);
            return delivery;
        });
    }
}
