package kassa.adapter.http.loyaltycard;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.loyaltycard.LoyaltyRule;

/** What the rules of loyalty programmes and cards mean to a caller. */
public final class LoyaltyCardProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(LoyaltyRule.PROGRAMME, "The loyalty programme is not acceptable"),
            ProblemType.refused(LoyaltyRule.CARD_CODE, "The card code is not acceptable"),
            ProblemType.refused(LoyaltyRule.CARD, "The loyalty card is not acceptable"),
            ProblemType.refused(LoyaltyRule.DISTINCT, "Something is named twice"),
            ProblemType.refused(LoyaltyRule.UNKNOWN_PROGRAMME, "The store has no such loyalty programme"),
            ProblemType.refused(LoyaltyRule.POINTS, "The points are not available"),
            ProblemType.refused(LoyaltyRule.ID_CODE, "The personal code is not acceptable"),
            ProblemType.refused(LoyaltyRule.PHONE, "The telephone number is not acceptable"),
            ProblemType.refused(LoyaltyRule.EMAIL, "The e-mail address is not acceptable"),
            ProblemType.refused(LoyaltyRule.PERSON_KEY, "There is no key to keep personal data under"),
            ProblemType.refused(LoyaltyRule.NOT_VERIFIED, "The card could not be verified"),
            ProblemType.notFound(LoyaltyRule.UNKNOWN_CARD, "There is no such card"),
            ProblemType.refused(LoyaltyRule.ONE_CURRENCY, "The points are in several currencies"));

    private LoyaltyCardProblems() {}
}
