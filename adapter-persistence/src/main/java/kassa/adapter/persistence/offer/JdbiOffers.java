package kassa.adapter.persistence.offer;

import java.util.List;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreDocuments;
import kassa.application.offer.Offers;
import kassa.application.port.DocumentFormat;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferList;

/** The offers of each store as one document: they are always read and replaced together. */
public final class JdbiOffers implements Offers {

    private static final OfferList NONE = new OfferList(List.of());

    private final StoreDocuments<OfferList> documents;

    private JdbiOffers(StoreDocuments<OfferList> documents) {
        this.documents = documents;
    }

    public static Offers in(Store store, DocumentFormat<OfferList> format) {
        return new JdbiOffers(StoreDocuments.in(store, "institution_offers", format));
    }

    @Override
    public OfferList of(InstitutionId institution) {
        return documents.find(institution).orElse(NONE);
    }

    @Override
    public void replace(InstitutionId institution, OfferList offers) {
        documents.replace(institution, offers);
    }
}
