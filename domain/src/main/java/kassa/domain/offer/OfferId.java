package kassa.domain.offer;

import kassa.domain.rule.RuleViolation;

/** The merchant's name of an offer, such as {@code week-48-coffee}: 1 to 100 characters ({@code offer.distinct}). */
public record OfferId(String value) {

    private static final int MAX_LENGTH = 100;

    public OfferId {
        RuleViolation.unless(
                !value.isBlank() && value.length() <= MAX_LENGTH,
                OfferRule.DISTINCT,
                "an offer has an id of 1 to 100 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
