package kassa.domain.node;

import kassa.domain.rule.Rule;

/** What the stores of a node hold to. */
public enum NodeRule implements Rule {
    /** An institution id has 1 to 100 characters: letters, digits, dots, hyphens, underscores, colons. */
    INSTITUTION_ID("node.institution-id"),
    /** A request names a store that this node serves. */
    UNKNOWN_INSTITUTION("node.unknown-institution"),
    /** A store has a name of 1 to 200 characters. */
    NAME("node.institution-name"),
    /** A currency is an ISO 4217 code with a minor unit. */
    CURRENCY("node.currency"),
    /** A time zone is an IANA name or an offset from UTC. */
    TIME_ZONE("node.time-zone"),
    /** The currency and price basis of a store never change once it has receipts. */
    FIXED_TERMS("node.fixed-terms"),
    /** An address has one to eight levels, the country first. */
    ADDRESS("node.address");

    private final String id;

    NodeRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
