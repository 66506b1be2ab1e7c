package kassa.adapter.persistence.loyaltycard;

import java.util.List;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreDocuments;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.port.DocumentFormat;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;

/** The loyalty programmes of each store as one document: they are always read and replaced together. */
public final class JdbiLoyaltyProgrammes implements LoyaltyProgrammes {
    private final StoreDocuments<List<LoyaltyProgramme>> documents;

    private JdbiLoyaltyProgrammes(StoreDocuments<List<LoyaltyProgramme>> documents) {
        this.documents = documents;
    }

    public static LoyaltyProgrammes in(Store store, DocumentFormat<List<LoyaltyProgramme>> format) {
        return new JdbiLoyaltyProgrammes(StoreDocuments.in(store, "institution_loyalty_programmes", format));
    }

    @Override
    public List<LoyaltyProgramme> of(InstitutionId institution) {
        return documents.find(institution).orElse(List.of());
    }

    @Override
    public void replace(InstitutionId institution, List<LoyaltyProgramme> programmes) {
        documents.replace(institution, programmes);
    }
}
