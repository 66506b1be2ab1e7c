package kassa.domain.campaign;

import kassa.domain.rule.Rule;

/** What campaigns hold to. */
public enum CampaignRule implements Rule {
    /** A campaign code is 12 characters: C, U or B, a card code padded with zeros to 8 places, a type. */
    CODE("campaign.code"),
    /** An operation is written in the language of {@link CampaignExpression}. */
    EXPRESSION("campaign.expression"),
    /** A campaign has a name that is not blank and has at most 200 characters. */
    NAME("campaign.name"),
    /** A campaign ends after it starts. */
    PERIOD("campaign.period"),
    /** A campaign's operation is written for the type that its code names. */
    TYPE("campaign.type"),
    /** What an expression computes with is zero or more, and of a magnitude from 10⁻¹⁰⁰ to 10¹⁰⁰. */
    VARIABLE("campaign.variable");

    private final String id;

    CampaignRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
