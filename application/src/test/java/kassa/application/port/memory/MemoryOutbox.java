package kassa.application.port.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.event.Delivery;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.application.event.PlacedEvent;
import kassa.application.port.StaleVersion;
import kassa.application.port.memory.Tables.AddedEvent;
import kassa.application.port.memory.Tables.OpenDelivery;

final class MemoryOutbox implements Outbox {

    private final MemoryTransactions units;

    MemoryOutbox(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public void append(OutgoingEvent event) {
        units.change(tables -> {
            if (tables.events().find(event.id()).isPresent()) {
                throw new StaleVersion("someone else has added event " + event.id());
            }
            tables.events().put(event.id(), new AddedEvent(event, Optional.empty()));
        });
    }

    @Override
    public int place(int most) {
        List<OutgoingEvent> unplaced = units.see(tables -> tables.events()
                .all()
                .filter(each -> each.position().isEmpty())
                .map(AddedEvent::event)
                .limit(most)
                .toList());
        units.change(tables -> unplaced.forEach(event -> place(tables, event)));
        return unplaced.size();
    }

    private static void place(Tables tables, OutgoingEvent event) {
        long position = 1
                + tables.events()
                        .all()
                        .filter(each -> each.position().isPresent())
                        .count();
        tables.events().put(event.id(), new AddedEvent(event, Optional.of(position)));
        tables.deliveries().put(position, new OpenDelivery(position, event, 0, Instant.EPOCH));
    }

    @Override
    public List<PlacedEvent> page(long after, int limit) {
        return units.see(tables -> tables.events()
                .all()
                .filter(each -> each.position().orElse(0L) > after)
                .map(each -> new PlacedEvent(each.position().orElseThrow(), each.event()))
                .limit(limit)
                .toList());
    }

    @Override
    public Optional<Delivery> claim(Instant now, Instant until) {
        Optional<OpenDelivery> due = units.see(tables -> tables.deliveries()
                .all()
                .filter(each -> !each.dueAt().isAfter(now) && isNext(tables, each))
                .min(MemoryOutbox::byDueTime));
        units.change(tables -> due.ifPresent(each -> put(tables, each, each.attempts() + 1, until)));
        return due.map(each -> new Delivery(each.position(), each.event(), each.attempts() + 1));
    }

    private static int byDueTime(OpenDelivery one, OpenDelivery other) {
        int order = one.dueAt().compareTo(other.dueAt());
        return order == 0 ? Long.compare(one.position(), other.position()) : order;
    }

    private static boolean isNext(Tables tables, OpenDelivery delivery) {
        return tables.deliveries()
                .all()
                .noneMatch(other -> isAbout(other.event(), delivery.event()) && other.position() < delivery.position());
    }

    private static boolean isAbout(OutgoingEvent one, OutgoingEvent other) {
        return one.id().subject().equals(other.id().subject());
    }

    private static void put(Tables tables, OpenDelivery delivery, int attempts, Instant dueAt) {
        tables.deliveries()
                .put(delivery.position(), new OpenDelivery(delivery.position(), delivery.event(), attempts, dueAt));
    }

    @Override
    public void complete(Delivery delivery) {
        units.change(tables -> tables.deliveries().remove(delivery.position()));
    }

    @Override
    public void postpone(Delivery delivery, Instant until) {
        units.change(tables -> tables.deliveries()
                .find(delivery.position())
                .filter(open -> open.attempts() == delivery.attempt())
                .ifPresent(open -> put(tables, open, open.attempts(), until)));
    }
}
