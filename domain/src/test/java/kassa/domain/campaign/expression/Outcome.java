package kassa.domain.campaign.expression;

import java.math.BigDecimal;
import java.util.Optional;

/** What a machine is known to come to: a number, for certain none, or neither is known. */
record Outcome(Optional<Near> number, boolean isUndefined) {

    static final Outcome UNDEFINED = new Outcome(Optional.empty(), true);
    static final Outcome UNKNOWN = new Outcome(Optional.empty(), false);

    static Outcome of(Near number) {
        return new Outcome(Optional.of(number), false);
    }

    /** Whether {@code result} is what it has to be, as far as that is known. */
    boolean allows(Optional<BigDecimal> result) {
        return number.map(near -> result.map(Fraction::of).filter(near::covers).isPresent())
                .orElse(!isUndefined || result.isEmpty());
    }

    /** Whether a number is known so well that {@code digits} of it can be relied on. */
    boolean hasDigits(int digits) {
        return number.filter(near -> near.isExact() || near.error() * 2 < near.magnitude() * Math.pow(10, -digits))
                .isPresent();
    }
}
