package kassa.application.port.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.dispatch.Dispatch;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.application.event.PlacedEvent;
import kassa.application.port.StaleVersion;
import kassa.application.port.memory.Tables.AddedEvent;
import kassa.application.port.memory.Tables.OpenDispatch;

final class MemoryOutbox implements Outbox {

    private final MemoryTransactions units;
    private final MemoryQueue<OutgoingEvent> deliveries;

    MemoryOutbox(MemoryTransactions units) {
        this.units = units;
        this.deliveries = new MemoryQueue<>(units, Tables::deliveries);
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
        tables.deliveries()
                .put(position, new OpenDispatch<>(position, event.id().subject(), event, 0, Instant.EPOCH));
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
    public Optional<Dispatch<OutgoingEvent>> claim(Instant now, Instant until) {
        return deliveries.claim(now, until);
    }

    @Override
    public void complete(Dispatch<OutgoingEvent> dispatch) {
        deliveries.complete(dispatch);
    }

    @Override
    public void postpone(Dispatch<OutgoingEvent> dispatch, Instant until) {
        deliveries.postpone(dispatch, until);
    }
}
