package kassa.adapter.persistence.pricing;

import java.util.List;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreDocuments;
import kassa.application.port.DocumentFormat;
import kassa.application.pricing.Campaigns;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;

/** The campaigns of each store as one document: they are always read and replaced together. */
public final class JdbiCampaigns implements Campaigns {
    private final StoreDocuments<List<Campaign>> documents;

    private JdbiCampaigns(StoreDocuments<List<Campaign>> documents) {
        this.documents = documents;
    }

    public static Campaigns in(Store store, DocumentFormat<List<Campaign>> format) {
        return new JdbiCampaigns(StoreDocuments.in(store, "institution_campaigns", format));
    }

    @Override
    public List<Campaign> of(InstitutionId institution) {
        return documents.find(institution).orElse(List.of());
    }

    @Override
    public void replace(InstitutionId institution, List<Campaign> campaigns) {
        documents.replace(institution, campaigns);
    }
}
