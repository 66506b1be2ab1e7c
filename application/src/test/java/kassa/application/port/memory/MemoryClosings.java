package kassa.application.port.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.application.port.StaleVersion;
import kassa.application.receipt.Closings;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;

final class MemoryClosings implements Closings {

    private final MemoryTransactions units;

    MemoryClosings(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<Closing> list(InstitutionId institution, long below, int limit) {
        return units.see(tables -> tables.closings()
                .all()
                .filter(closing -> closing.institution().equals(institution) && closing.number() < below)
                .sorted(Comparator.comparingLong(Closing::number).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public Optional<Closing> find(InstitutionId institution, long number) {
        return units.see(tables -> tables.closings().find(new Tables.ClosingKey(institution, number)));
    }

    @Override
    public void add(Closing closing) {
        units.change(tables -> {
            Tables.ClosingKey key = new Tables.ClosingKey(closing.institution(), closing.number());
            if (tables.closings().find(key).isPresent()) {
                throw new StaleVersion("someone else has closed the books in the meantime");
            }
            tables.closings().put(key, closing);
        });
    }
}
