package kassa.application.port.memory;

import java.util.List;
import kassa.application.pricing.Campaigns;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;

final class MemoryCampaigns implements Campaigns {

    private final MemoryTransactions units;

    MemoryCampaigns(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<Campaign> of(InstitutionId institution) {
        return units.see(tables -> tables.campaigns().find(institution).orElse(List.of()));
    }

    @Override
    public void replace(InstitutionId institution, List<Campaign> campaigns) {
        units.change(tables -> tables.campaigns().put(institution, List.copyOf(campaigns)));
    }
}
