package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.event.EventFeed;
import kassa.application.event.EventId;
import kassa.application.event.EventPage;
import kassa.application.event.OutgoingEvent;
import kassa.application.event.PlacedEvent;
import kassa.application.port.StaleVersion;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Outbox} keeps of events, and in which order it tells them. */
public abstract class OutboxContract {

    private static final int WRITERS = 16;
    private static final int READERS = 2;
    private static final int ROUNDS = 3;

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("events get positions from 1 on, without gaps, in the order in which they were added")
    void positions() {
        add(event("A", 1), event("B", 1), event("A", 2));

        assertThat(page(0, 9)).isEmpty();
        assertThat(place(2)).isEqualTo(2);
        add(event("C", 1));
        assertThat(place(9)).isEqualTo(2);
        assertThat(place(9)).isZero();

        assertThat(page(0, 9))
                .containsExactly(
                        new PlacedEvent(1, event("A", 1)),
                        new PlacedEvent(2, event("B", 1)),
                        new PlacedEvent(3, event("A", 2)),
                        new PlacedEvent(4, event("C", 1)));
    }

    @Test
    @DisplayName("a page begins behind a position and has no more events than asked for")
    void pages() {
        add(event("A", 1), event("B", 1), event("C", 1));
        place(9);

        assertThat(page(1, 1)).containsExactly(new PlacedEvent(2, event("B", 1)));
        assertThat(page(2, 9)).containsExactly(new PlacedEvent(3, event("C", 1)));
        assertThat(page(3, 9)).isEmpty();
        assertThat(page(Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    @DisplayName("an event has happened exactly if the work that added it is kept")
    void undone() {
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    ports.outbox().append(event("A", 1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        add(event("B", 1));
        place(9);

        assertThat(page(0, 9)).containsExactly(new PlacedEvent(1, event("B", 1)));
    }

    @Test
    @DisplayName("there is one event of an id")
    void once() {
        add(event("A", 1));

        assertThatThrownBy(() -> add(event("A", 1))).isInstanceOf(StaleVersion.class);
        place(9);
        assertThatThrownBy(() -> add(event("A", 1))).isInstanceOf(StaleVersion.class);
        assertThat(page(0, 9)).hasSize(1);
    }

    @Test
    @DisplayName("what an event says is kept to the letter, in any script and of any length")
    void bodies() {
        OutgoingEvent foreign = new OutgoingEvent(new EventId("õ🍎", Integer.MAX_VALUE), ANY_SCRIPT);
        OutgoingEvent large = new OutgoingEvent(new EventId("x".repeat(100), 1), "🍎".repeat(100_000));
        add(foreign, large);
        place(9);

        assertThat(page(0, 9)).extracting(PlacedEvent::event).containsExactly(foreign, large);
    }

    @Test
    @DisplayName("whatever happens to a receipt is told, by whom it may be done; what is refused or known is not")
    void receipts() {
        ReceiptDesk desk = ReceiptDesk.open(ports);
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I1", "P1", "P2");
        desk.confirm(second);
        desk.confirm(second);
        desk.receipts().refund(second, ReceiptDesk.refund("RF1", 1));
        desk.receipts().refund(second, ReceiptDesk.refund("RF1", 1));
        desk.confirm(first);
        place(99);

        assertThat(page(0, 99))
                .extracting(each -> each.event().id() + " " + each.event().body())
                .containsExactly(
                        first + "-1 receipt.issued ISSUED 1.99 EUR",
                        first + "-2 receipt.superseded SUPERSEDED 1.99 EUR",
                        second + "-1 receipt.issued ISSUED 3.98 EUR",
                        second + "-2 receipt.paid PAID 3.98 EUR",
                        second + "-3 receipt.partly-refunded PAID 3.98 EUR",
                        second + "-4 receipt.duplicate-payment PAID 3.98 EUR");
    }

    @Test
    @DisplayName(
            "readers who page while others write see every event once, those of a receipt in order, and all the same")
    void race() {
        ReceiptDesk desk = ReceiptDesk.open(ports);
        CountDownLatch writing = new CountDownLatch(WRITERS);

        List<List<String>> results =
                Crowd.of(WRITERS + READERS, number -> number < WRITERS ? write(desk, number, writing) : read(writing));

        List<String> seen = results.get(WRITERS);
        List<String> written =
                results.subList(0, WRITERS).stream().flatMap(List::stream).toList();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(written);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        bySubject(seen)
                .values()
                .forEach(each -> assertThat(each)
                        .isEqualTo(IntStream.rangeClosed(1, each.size()).boxed().toList()));
        assertThat(results.get(WRITERS + 1)).isEqualTo(seen);
    }

    /** The ids of the events that this makes. */
    private static List<String> write(ReceiptDesk desk, int number, CountDownLatch writing) {
        List<String> made = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String invoice = "I" + number + "/" + round;
            InstitutionInvoiceId first = desk.create(invoice, "P1");
            InstitutionInvoiceId second = desk.create(invoice, "P2");
            desk.confirm(second);
            made.addAll(List.of(first + "-1", first + "-2", second + "-1", second + "-2"));
        }
        writing.countDown();
        return made;
    }

    private List<String> read(CountDownLatch writing) {
        EventFeed feed = EventFeed.over(ports.transactions(), ports.outbox());
        List<String> seen = new ArrayList<>();
        long next = 0;
        boolean mayBeMore = true;
        while (mayBeMore) {
            mayBeMore = writing.getCount() > 0;
            EventPage page = feed.page(next, 7);
            page.events().forEach(event -> seen.add(event.id().toString()));
            mayBeMore |= !page.events().isEmpty();
            next = page.next();
        }
        return seen;
    }

    private static Map<String, List<Integer>> bySubject(List<String> ids) {
        return ids.stream()
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, id.lastIndexOf('-')),
                        Collectors.mapping(
                                id -> Integer.valueOf(id.substring(id.lastIndexOf('-') + 1)), Collectors.toList())));
    }

    private static OutgoingEvent event(String subject, int sequence) {
        return new OutgoingEvent(new EventId(subject, sequence), "body of " + subject + sequence);
    }

    private void add(OutgoingEvent... events) {
        ports.transactions().write(() -> {
            Stream.of(events).forEach(ports.outbox()::append);
            return events;
        });
    }

    private int place(int most) {
        return ports.transactions().write(() -> ports.outbox().place(most));
    }

    private List<PlacedEvent> page(long after, int limit) {
        return ports.transactions().read(() -> ports.outbox().page(after, limit));
    }
}
