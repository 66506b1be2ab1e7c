package kassa.application.port.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.port.Position;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.purchasecontrol.ControlQuery;
import kassa.application.purchasecontrol.FiledControl;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.PastControl;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

final class MemoryControlCases implements ControlCases {

    private static final long FIRST_VERSION = 1;

    private static final Comparator<Position<Purchase>> BY_POSITION = Comparator.comparing(
                    (Position<Purchase> position) -> position.at())
            .thenComparing(position -> position.id().invoice().value())
            .thenComparing(position -> position.id().institution().value());

    private static final Comparator<ControlCase> LATEST_FIRST =
            Comparator.comparing(ControlCases::position, BY_POSITION.reversed());

    private final MemoryTransactions units;

    MemoryControlCases(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public Optional<Versioned<FiledControl>> find(Purchase purchase) {
        return units.see(tables -> tables.controls().find(purchase));
    }

    @Override
    public List<InstitutionId> storesOf(InvoiceId invoice) {
        return units.see(tables -> tables.controls()
                .keys()
                .filter(purchase -> purchase.invoice().equals(invoice))
                .map(Purchase::institution)
                .sorted(Comparator.comparing(InstitutionId::value))
                .toList());
    }

    @Override
    public void add(FiledControl control) {
        units.change(tables -> {
            Purchase purchase = Purchase.of(control.control());
            if (tables.controls().find(purchase).isPresent()) {
                throw new StaleVersion("someone else has added the same in the meantime");
            }
            tables.controls().put(purchase, new Versioned<>(control, FIRST_VERSION));
        });
    }

    @Override
    public void replace(FiledControl changed, long version) {
        units.change(tables -> {
            Purchase purchase = Purchase.of(changed.control());
            tables.controls()
                    .find(purchase)
                    .filter(each -> each.version() == version)
                    .orElseThrow(() -> new StaleVersion("the control has changed since it was read"));
            tables.controls().put(purchase, new Versioned<>(changed, version + 1));
        });
    }

    @Override
    public List<Purchase> due(Instant now, int limit) {
        return units.see(tables -> all(tables).stream()
                .filter(control -> control.isDue(now))
                .sorted(Comparator.comparing(ControlCase::expiresAt)
                        .thenComparing(control -> control.invoice().value())
                        .thenComparing(control -> control.institution().value()))
                .map(Purchase::of)
                .limit(limit)
                .toList());
    }

    @Override
    public List<ControlCase> list(ControlQuery query, Instant now, int limit) {
        return units.see(tables -> all(tables).stream()
                .map(control -> control.asOf(now))
                .filter(control -> isOneOf(query, control))
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList());
    }

    private static boolean isOneOf(ControlQuery query, ControlCase control) {
        return query.institution().map(control.institution()::equals).orElse(true)
                && query.state().map(control.state()::equals).orElse(true)
                && query.person().map(control.person()::equals).orElse(true)
                && query.deviation()
                        .map(deviates -> deviates == control.deviation().isPresent())
                        .orElse(true)
                && query.after()
                        .map(last -> BY_POSITION.compare(ControlCases.position(control), last) < 0)
                        .orElse(true);
    }

    @Override
    public List<PastControl> past(PersonId person, Purchase judged, int limit) {
        return past(person, judged).limit(limit).toList();
    }

    @Override
    public List<PastControl> telling(PersonId person, Purchase judged, int limit) {
        return past(person, judged).filter(PastControl::isTelling).limit(limit).toList();
    }

    private Stream<PastControl> past(PersonId person, Purchase judged) {
        return units.see(tables -> all(tables).stream()
                .filter(control -> control.person().equals(person))
                .filter(control -> !Purchase.of(control).equals(judged))
                .sorted(LATEST_FIRST)
                .map(control -> new PastControl(control.check().decision(), control.state(), control.hasFailed())));
    }

    private static List<ControlCase> all(Tables tables) {
        return tables.controls().all().map(each -> each.value().control()).toList();
    }
}
