package kassa.application.port.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

final class MemoryInstitutions implements Institutions {

    private final MemoryTransactions units;

    MemoryInstitutions(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public Optional<Institution> find(InstitutionId id) {
        return units.see(tables -> tables.institutions().find(id));
    }

    @Override
    public List<Institution> all() {
        return units.see(tables -> tables.institutions()
                .all()
                .sorted(Comparator.comparing(store -> store.id().value()))
                .toList());
    }

    @Override
    public void save(Institution institution) {
        units.change(tables -> tables.institutions().put(institution.id(), institution));
    }
}
