package kassa.domain.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kassa.domain.catalogue.LangCode;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * The offers of a store, in the order in which they are shown.
 *
 * @param offers each id once ({@code offer.distinct})
 */
public record OfferList(List<Offer> offers) {

    public OfferList {
        offers = List.copyOf(offers);
        Set<OfferId> known = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            if (!known.add(offers.get(i).id())) {
                breaches.add(new Breach(i + "/id", offers.get(i).id() + " stands in the list before"));
            }
        }
        if (!breaches.isEmpty()) {
            throw new RuleViolation(OfferRule.DISTINCT, "an offer stands in the list twice", breaches);
        }
    }

    /** Those of that day that are for a customer of that language who holds cards of the programmes with these ids. */
    public OfferList shownTo(LangCode language, Set<String> programmes, LocalDate day) {
        return new OfferList(offers.stream()
                .filter(offer -> offer.period().includes(day) && offer.isFor(language, programmes))
                .toList());
    }
}
