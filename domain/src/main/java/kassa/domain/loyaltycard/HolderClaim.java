package kassa.domain.loyaltycard;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.domain.rule.RuleViolation;

/**
 * What a customer has entered to prove that a card is theirs, and what it may be taken for.
 *
 * <p>No text that this class makes contains the value.
 *
 * @param types what the programme lets customers prove with
 */
public record HolderClaim(String value, Set<ValidationType> types) {

    /** On a card its number stands in groups. */
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public HolderClaim {
        Objects.requireNonNull(value, "value");
        types = Set.copyOf(types);
    }

    /**
     * All that it may be, in the countries of these plans. What has not the form of a kind stands there as it was entered,
     * and is nobody's: to look for it takes as long as to look for what is somebody's.
     */
    public Set<HolderTrait> readings(Collection<Optional<NumberingPlan>> plans) {
        return types.stream().flatMap(type -> readings(type, plans)).collect(Collectors.toSet());
    }

    private Stream<HolderTrait> readings(ValidationType type, Collection<Optional<NumberingPlan>> plans) {
        return switch (type) {
            case CARD_NUMBER ->
                Stream.of(value.strip(), BLANKS.matcher(value).replaceAll(""))
                        .map(number -> new HolderTrait(type, number));
            case IDCODE -> Stream.of(reading(type, () -> HolderTrait.of(PersonalIdCode.parse(value))));
            case PHONE ->
                plans.stream().map(plan -> reading(type, () -> HolderTrait.of(PhoneNumber.parse(value, plan))));
            case EMAIL -> Stream.of(reading(type, () -> HolderTrait.of(EmailAddress.parse(value))));
        };
    }

    private HolderTrait reading(ValidationType type, Supplier<HolderTrait> wellFormed) {
        try {
            return wellFormed.get();
        } catch (RuleViolation malformed) {
            return new HolderTrait(type, value);
        }
    }

    /**
     * The card that is proved when these have what was entered: the one that they all are. What two cards have in common,
     * such as the telephone of a family, proves neither, for nobody could tell whose is asked for.
     */
    public static Optional<CardId> proved(Collection<CardId> found) {
        Set<CardId> cards = Set.copyOf(found);
        return cards.size() == 1 ? cards.stream().findFirst() : Optional.empty();
    }

    /** One refusal, whatever the reason: it does not tell whether there is such a holder. */
    public static RuleViolation notVerified() {
        return new RuleViolation(
                LoyaltyRule.NOT_VERIFIED, "What was entered does not lead to one card of this programme.");
    }

    @Override
    public String toString() {
        return "a claim by " + types;
    }
}
