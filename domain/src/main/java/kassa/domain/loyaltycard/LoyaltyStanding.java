package kassa.domain.loyaltycard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.domain.rule.RuleViolation;

/**
 * The cards that a customer brings to a cart, in the order in which they were sent.
 *
 * @param cards each once ({@code loyaltycard.distinct}): its points could be spent twice otherwise
 */
public record LoyaltyStanding(List<HeldCard> cards) {

    private static final LoyaltyStanding NONE = new LoyaltyStanding(List.of());

    public LoyaltyStanding {
        cards = List.copyOf(cards);
        long distinct = cards.stream().map(HeldCard::id).distinct().count();
        RuleViolation.unless(distinct == cards.size(), LoyaltyRule.DISTINCT, "a cart names each card once");
    }

    /** A customer without cards. */
    public static LoyaltyStanding none() {
        return NONE;
    }

    /** Whether the customer holds a card of one of the store's programmes. */
    public boolean holdsAnyCard() {
        return cards.stream().anyMatch(card -> card.programme().isPresent());
    }

    /** Whether the customer holds a card of the programme that campaign codes name {@code cardCode}. */
    public boolean holdsCard(String cardCode) {
        return cards.stream()
                .flatMap(card -> card.programme().stream())
                .anyMatch(programme -> programme.cardCode().equals(Optional.of(cardCode)));
    }

    /** The ids of the store's programmes of which the customer holds a card. */
    public Set<String> programmes() {
        return cards.stream()
                .flatMap(card -> card.programme().stream())
                .map(LoyaltyProgramme::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
