package kassa.domain.loyaltycard;

import java.util.Objects;

/**
 * Something that the holder of a card is recognised by, such as the telephone number {@code +37251234567}.
 *
 * <p>No text that this class makes contains the value.
 *
 * @param value in its normal form, so that equal traits are equal texts
 */
public record HolderTrait(ValidationType type, String value) {

    public HolderTrait {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    static HolderTrait of(PersonalIdCode code) {
        return new HolderTrait(ValidationType.IDCODE, code.value());
    }

    static HolderTrait of(PhoneNumber number) {
        return new HolderTrait(ValidationType.PHONE, number.value());
    }

    static HolderTrait of(EmailAddress address) {
        return new HolderTrait(ValidationType.EMAIL, address.value());
    }

    @Override
    public String toString() {
        return type.name();
    }
}
