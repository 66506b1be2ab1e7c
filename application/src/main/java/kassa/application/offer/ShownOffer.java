package kassa.application.offer;

import java.util.Objects;
import java.util.Optional;
import kassa.application.catalogue.FoundProduct;
import kassa.domain.offer.Offer;

/**
 * An offer as a customer is shown it.
 *
 * @param product the one that it is about, as a search would show it
 */
public record ShownOffer(Offer offer, Optional<FoundProduct> product) {

    public ShownOffer {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(product, "product");
    }
}
