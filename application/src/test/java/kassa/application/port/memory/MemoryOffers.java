package kassa.application.port.memory;

import java.util.List;
import kassa.application.offer.Offers;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferList;

final class MemoryOffers implements Offers {

    private final MemoryTransactions units;

    MemoryOffers(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public OfferList of(InstitutionId institution) {
        return units.see(tables -> tables.offers().find(institution).orElse(new OfferList(List.of())));
    }

    @Override
    public void replace(InstitutionId institution, OfferList offers) {
        units.change(tables -> tables.offers().put(institution, offers));
    }
}
