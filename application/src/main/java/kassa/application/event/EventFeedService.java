package kassa.application.event;

import kassa.application.port.Transactions;

final class EventFeedService implements EventFeed {

    private final Transactions transactions;
    private final Outbox outbox;

    EventFeedService(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public EventPage page(long after, int limit) {
        transactions.write(() -> outbox.place(limit));
        return transactions.read(() -> EventPage.of(outbox.page(after, limit), after));
    }
}
