package kassa.domain.offer;

import kassa.domain.rule.Rule;

/** What offers hold to. */
public enum OfferRule implements Rule {
    /** An offer has an id of 1 to 100 characters, a list names each offer once. */
    DISTINCT("offer.distinct"),
    /** The last day of an offer is not before its first. */
    PERIOD("offer.period"),
    /** A discount offer takes 1 to 100 percent off a price above the one offered, for some of a product. */
    DISCOUNT("offer.discount"),
    /** An offer is about a product that the store sells. */
    UNKNOWN_PRODUCT("offer.unknown-product"),
    /** An offer is for holders of a card of one of the store's programmes. */
    UNKNOWN_PROGRAMME("offer.unknown-programme"),
    /** A discount offer says what the addition and the campaign behind it come to at the till. */
    AGREES_WITH_PRICE("offer.agrees-with-price");

    private final String id;

    OfferRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
