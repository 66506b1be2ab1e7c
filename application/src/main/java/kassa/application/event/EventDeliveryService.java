package kassa.application.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kassa.application.port.Transactions;

final class EventDeliveryService implements EventDelivery {

    private static final int PLACED_AT_ONCE = 500;

    /** Longer than any receiver takes to answer or not to. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Outbox outbox;
    private final EventReceiver receiver;
    private final InstantSource clock;

    EventDeliveryService(Transactions transactions, Outbox outbox, EventReceiver receiver, InstantSource clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.receiver = receiver;
        this.clock = clock;
    }

    @Override
    public int deliverDue(int most) {
        transactions.write(() -> outbox.place(PLACED_AT_ONCE));
        int tried = 0;
        Optional<Delivery> due = most > 0 ? claim() : Optional.empty();
        while (due.isPresent()) {
            deliver(due.get());
            tried++;
            due = tried < most ? claim() : Optional.empty();
        }
        return tried;
    }

    private Optional<Delivery> claim() {
        Instant now = clock.instant();
        return transactions.write(() -> outbox.claim(now, now.plus(LEASE)));
    }

    /** No unit of work is open while the receiver is told. If this node ends meanwhile, another one tells it again. */
    private void deliver(Delivery delivery) {
        Outcome outcome = receiver.deliver(delivery);
        Instant next = clock.instant().plus(BackOff.after(delivery));
        transactions.write(() -> {
            if (outcome == Outcome.TAKEN) {
                outbox.complete(delivery);
            } else {
                outbox.postpone(delivery, next);
            }
            return outcome;
        });
    }
}
