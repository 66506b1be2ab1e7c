package kassa.application.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kassa.application.dispatch.BackOff;
import kassa.application.dispatch.Dispatch;
import kassa.application.dispatch.Dispatcher;
import kassa.application.port.Transactions;

final class EventDeliveryService implements EventDelivery {

    static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(10));

    private static final int PLACED_AT_ONCE = 500;

    private final Transactions transactions;
    private final Outbox outbox;
    private final Dispatcher<OutgoingEvent> dispatcher;
    private final EventReceiver receiver;
    private final InstantSource clock;

    EventDeliveryService(Transactions transactions, Outbox outbox, EventReceiver receiver, InstantSource clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.dispatcher = new Dispatcher<>(transactions, outbox, clock);
        this.receiver = receiver;
        this.clock = clock;
    }

    @Override
    public int deliverDue(int most) {
        transactions.write(() -> outbox.place(PLACED_AT_ONCE));
        int tried = 0;
        while (tried < most && dispatcher.next(this::deliver)) {
            tried++;
        }
        return tried;
    }

    private Runnable deliver(Dispatch<OutgoingEvent> dispatch) {
        if (receiver.deliver(dispatch) == Outcome.TAKEN) {
            return () -> outbox.complete(dispatch);
        }
        Instant next = clock.instant().plus(BACK_OFF.after(dispatch.item().id().toString(), dispatch.attempt()));
        return () -> outbox.postpone(dispatch, next);
    }
}
