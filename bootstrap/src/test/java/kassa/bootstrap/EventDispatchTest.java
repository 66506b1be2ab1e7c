package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import kassa.application.dispatch.Dispatch;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventReceiver;
import kassa.application.event.Outcome;
import kassa.application.event.OutgoingEvent;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dispatch of events")
class EventDispatchTest {

    private static final Background.Plan EVERY_MOMENT = Chores.DELIVERY.every(Duration.ofMillis(5));

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk desk = ReceiptDesk.open(store.ports());
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("tells what happens while it runs; of two on one store, one tells each event")
    void tells() {
        try (Background one = dispatch(this::take);
                Background other = dispatch(this::take)) {
            assertThat(one).isNotSameAs(other);
            InstitutionInvoiceId first = desk.create("I1", "P1");
            await().until(() -> told.size() == 1);
            desk.confirm(first);
            InstitutionInvoiceId second = desk.create("I2", "P1");
            await().until(() -> told.size() == 3);

            assertThat(told).containsExactlyInAnyOrder(first + "-1", first + "-2", second + "-1");
        }
        desk.create("I3", "P1");
        assertThat(told).hasSize(3);
    }

    private Outcome take(Dispatch<OutgoingEvent> delivery) {
        told.add(delivery.item().id().toString());
        return Outcome.TAKEN;
    }

    @Test
    @DisplayName("one receipt that is answered slowly does not hold up the others")
    void slow() {
        CountDownLatch answer = new CountDownLatch(1);
        InstitutionInvoiceId stuck = desk.create("I1", "P1");
        EventReceiver receiver = delivery -> {
            if (delivery.item().id().subject().equals(stuck.value())) {
                awaitAnswer(answer);
            }
            return take(delivery);
        };
        try (Background dispatch = dispatch(receiver)) {
            assertThat(dispatch).isNotNull();
            desk.confirm(stuck);
            InstitutionInvoiceId other = desk.create("I2", "P1");
            await().untilAsserted(() -> assertThat(told).containsExactly(other + "-1"));
            answer.countDown();
            await().untilAsserted(() -> assertThat(told).containsExactly(other + "-1", stuck + "-1", stuck + "-2"));
        }
    }

    private static void awaitAnswer(CountDownLatch answer) {
        try {
            answer.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    @DisplayName("goes on after the database was gone, and after a failure that nobody foresaw")
    void goesOn() {
        EventDelivery delivery = mock(EventDelivery.class);
        when(delivery.deliverDue(anyInt()))
                .thenThrow(new StorageUnavailable("gone", new IllegalStateException()))
                .thenThrow(new IllegalStateException("a bug"))
                .thenReturn(0);

        try (Background dispatch = Chores.delivery(EVERY_MOMENT, delivery)) {
            assertThat(dispatch).isNotNull();
            await().untilAsserted(() -> verify(delivery, atLeast(9)).deliverDue(anyInt()));
        }
    }

    private Background dispatch(EventReceiver receiver) {
        EventDelivery delivery = EventDelivery.over(store.transactions(), store.outbox(), receiver, desk.clock());
        return Chores.delivery(EVERY_MOMENT, delivery);
    }
}
