package kassa.domain.loyaltycard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kassa.domain.money.Money;
import kassa.domain.node.Institution;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * The loyalty programmes of a store: tells whether cards belong to one of them.
 *
 * @param programmes each id and each card code once ({@code loyaltycard.distinct})
 */
public record CardRegister(List<LoyaltyProgramme> programmes) {

    public CardRegister {
        programmes = List.copyOf(programmes);
        List<Breach> breaches = new ArrayList<>(repeated(programmes, programme -> Optional.of(programme.id()), "id"));
        breaches.addAll(repeated(programmes, LoyaltyProgramme::cardCode, "cardCode"));
        refuse(LoyaltyRule.DISTINCT, "a programme stands in the list twice", breaches);
    }

    /** The programme that a card belongs to, if it is one of the store's. */
    public Optional<LoyaltyProgramme> programmeOf(CardId card) {
        return programme(card.programmeId());
    }

    /** The programme of that id, if it is one of the store's. */
    public Optional<LoyaltyProgramme> programme(String id) {
        return programmes.stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }

    /** What the cards open before anything is in a cart; the points on them do not count yet. */
    public LoyaltyStanding standing(List<CardId> cards) {
        return new LoyaltyStanding(cards.stream()
                .map(card -> new HeldCard(card, programmeOf(card), 0, false))
                .toList());
    }

    /**
     * Refuses cards that cannot be made known.
     *
     * @throws RuleViolation {@code loyaltycard.distinct} if a card stands in the list twice,
     *     {@code loyaltycard.unknown-programme} if a card is of no programme of the store, {@code loyaltycard.points} if its
     *     bonus is below zero or finer than the currency, {@code loyaltycard.phone} if the telephone number of its holder
     *     is none in the country of the store; each naming all places, such as {@code 3/bonus}
     */
    public void require(List<CardEntry> entries, Institution store) {
        refuse(
                LoyaltyRule.DISTINCT,
                "a card stands in the list twice",
                repeated(entries, entry -> Optional.of(entry.id().toString()), "cardNumber"));
        refuse(LoyaltyRule.UNKNOWN_PROGRAMME, "a card is of no programme of the store", strangers(entries));
        refuse(LoyaltyRule.POINTS, "a bonus cannot be counted", uncountable(entries, store.currency()));
        refuse(LoyaltyRule.PHONE, "a telephone number is none", unreachable(entries, NumberingPlan.of(store)));
    }

    private static List<Breach> unreachable(List<CardEntry> entries, Optional<NumberingPlan> plan) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                entries.get(i).holder().traits(plan);
            } catch (RuleViolation noNumber) {
                breaches.add(new Breach(i + "/phone", noNumber.getMessage()));
            }
        }
        return breaches;
    }

    private List<Breach> strangers(List<CardEntry> entries) {
        Set<String> known = programmes.stream().map(LoyaltyProgramme::id).collect(Collectors.toSet());
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String programme = entries.get(i).id().programmeId();
            if (!known.contains(programme)) {
                breaches.add(new Breach(i + "/programmeId", "the store has no programme " + programme));
            }
        }
        return breaches;
    }

    private static List<Breach> uncountable(List<CardEntry> entries, Currency currency) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i)
                    .bonus()
                    .filter(bonus -> !isCountable(bonus, currency))
                    .isPresent()) {
                breaches.add(new Breach(
                        i + "/bonus",
                        "must be zero or more and have no more decimals than " + currency.getCurrencyCode()));
            }
        }
        return breaches;
    }

    private static boolean isCountable(BigDecimal bonus, Currency currency) {
        try {
            return !Money.of(bonus, currency).isNegative();
        } catch (RuleViolation tooFineOrTooLarge) {
            return false;
        }
    }

    private static <T> List<Breach> repeated(List<T> all, Function<T, Optional<String>> name, String field) {
        Set<String> seen = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String place = i + "/" + field;
            name.apply(all.get(i))
                    .filter(given -> !seen.add(given))
                    .ifPresent(given -> breaches.add(new Breach(place, given + " stands in the list before")));
        }
        return breaches;
    }

    private static void refuse(LoyaltyRule rule, String detail, List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new RuleViolation(rule, detail, breaches);
        }
    }
}
