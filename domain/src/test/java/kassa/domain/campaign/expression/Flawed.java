package kassa.domain.campaign.expression;

import java.util.Random;
import kassa.domain.campaign.CampaignType;

/** A text with a number where a condition has to be, or the other way round, and the refusal that it deserves. */
record Flawed(CampaignType type, String text, String refusal) {

    static Flawed of(CampaignType type, Term whole, Term victim, Term flaw, Random chance) {
        Term flawed = whole.with(victim, flaw);
        Term culprit = culprit(flawed, flaw);
        Writing writing = Writing.of(flawed, chance);
        return new Flawed(
                type,
                writing.text(),
                writing.placeOf(culprit) + ": expected " + culprit.kind().other() + ", found " + culprit.kind());
    }

    /** What does not fit: mostly the flaw itself, but of two that have to be of one kind the first one is believed. */
    private static Term culprit(Term whole, Term flaw) {
        return whole.all().stream()
                .filter(term -> term.parts().stream().anyMatch(part -> part == flaw))
                .findFirst()
                .map(parent -> partThatDoesNotFit(parent, flaw))
                .orElse(flaw);
    }

    private static Term partThatDoesNotFit(Term parent, Term flaw) {
        boolean believed = parent.form().isEquality() && flaw == parent.part(0)
                || parent.form().isChoice() && flaw == parent.part(1);
        return believed ? parent.part(parent.parts().size() - 1) : flaw;
    }
}
