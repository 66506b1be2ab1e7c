package kassa.application.loyaltycard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.application.node.Institutions;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.HolderClaim;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.NumberingPlan;
import kassa.domain.node.Institution;

/** Looks for the card that a customer says is theirs, within a unit of work. */
final class CardSearch {

    private final Institutions institutions;
    private final LoyaltyProgrammes programmes;
    private final CardHolders holders;

    CardSearch(Institutions institutions, LoyaltyProgrammes programmes, CardHolders holders) {
        this.institutions = Objects.requireNonNull(institutions, "institutions");
        this.programmes = Objects.requireNonNull(programmes, "programmes");
        this.holders = Objects.requireNonNull(holders, "holders");
    }

    /** The card that is proved, in each store that knows it; empty if none is. */
    List<StoreCard> find(RegisterCard wanted) {
        List<Institution> stores = stores(wanted);
        Set<Optional<NumberingPlan>> plans =
                stores.stream().map(NumberingPlan::of).collect(Collectors.toSet());
        List<StoreCard> found = wanted.claim().readings(plans).stream()
                .flatMap(trait -> having(trait, wanted.programmeId(), stores).stream())
                .distinct()
                .sorted(Comparator.comparing(card -> card.institution().value()))
                .toList();
        return HolderClaim.proved(found.stream().map(StoreCard::card).toList())
                .map(card -> found)
                .orElse(List.of());
    }

    private List<Institution> stores(RegisterCard wanted) {
        return wanted.institution().map(id -> List.of(institutions.require(id))).orElseGet(institutions::all);
    }

    /** A store that has given a programme up has no cards of it. */
    private List<StoreCard> having(HolderTrait trait, String programmeId, Collection<Institution> stores) {
        return holders.having(trait, programmeId).stream()
                .filter(found -> stores.stream().anyMatch(store -> store.id().equals(found.institution())))
                .filter(found -> programme(found).isPresent())
                .toList();
    }

    /** The programme of a card in its store. */
    Optional<LoyaltyProgramme> programme(StoreCard card) {
        return new CardRegister(programmes.of(card.institution())).programmeOf(card.card());
    }
}
