package kassa.domain.loyaltycard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the merchant tells of the holder of a card.
 *
 * <p>No text that this class makes contains any of it.
 *
 * @param phone as it was written: the country of the store decides what it means
 */
public record HolderEntry(Optional<PersonalIdCode> idCode, Optional<String> phone, Optional<EmailAddress> email) {

    private static final HolderEntry NOTHING = new HolderEntry(Optional.empty(), Optional.empty(), Optional.empty());

    public HolderEntry {
        Objects.requireNonNull(idCode, "idCode");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
    }

    /** Nothing is told of the holder. */
    public static HolderEntry nothing() {
        return NOTHING;
    }

    /**
     * What the holder is recognised by, each kind at most once.
     *
     * @throws kassa.domain.rule.RuleViolation {@code loyaltycard.phone} if the telephone number is none
     */
    public List<HolderTrait> traits(Optional<NumberingPlan> plan) {
        return Stream.of(
                        idCode.map(HolderTrait::of),
                        phone.map(text -> HolderTrait.of(PhoneNumber.parse(text, plan))),
                        email.map(HolderTrait::of))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public String toString() {
        return "a holder";
    }
}
