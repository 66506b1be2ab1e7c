package kassa.application.offer;

import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferList;

/** The offers of the stores. */
@DrivenPort
public interface Offers {

    /** The offers of a store, those of other days among them, in the order given. */
    OfferList of(InstitutionId institution);

    /** Keeps these offers of a store in place of all it had. */
    void replace(InstitutionId institution, OfferList offers);
}
