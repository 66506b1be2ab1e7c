package kassa.application.port.memory;

import java.util.List;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;

final class MemoryLoyaltyProgrammes implements LoyaltyProgrammes {

    private final MemoryTransactions units;

    MemoryLoyaltyProgrammes(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<LoyaltyProgramme> of(InstitutionId institution) {
        return units.see(tables -> tables.programmes().find(institution).orElse(List.of()));
    }

    @Override
    public void replace(InstitutionId institution, List<LoyaltyProgramme> programmes) {
        units.change(tables -> tables.programmes().put(institution, List.copyOf(programmes)));
    }
}
