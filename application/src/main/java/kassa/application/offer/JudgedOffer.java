package kassa.application.offer;

import java.util.List;
import java.util.Objects;
import kassa.domain.offer.Offer;
import kassa.domain.rule.Breach;

/**
 * An offer as it stands in the store's list, and whether it could be put there today.
 *
 * @param breaches what keeps it from being shown, such as a price that has changed since; none if nothing does
 */
public record JudgedOffer(Offer offer, List<Breach> breaches) {

    public JudgedOffer {
        Objects.requireNonNull(offer, "offer");
        breaches = List.copyOf(breaches);
    }
}
