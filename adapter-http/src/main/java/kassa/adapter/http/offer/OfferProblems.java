package kassa.adapter.http.offer;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.offer.OfferRule;

/** What the rules of offers mean to a caller. */
public final class OfferProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(OfferRule.DISTINCT, "An offer is named twice or not at all"),
            ProblemType.refused(OfferRule.PERIOD, "The offer ends before it begins"),
            ProblemType.refused(OfferRule.DISCOUNT, "The offer takes nothing off"),
            ProblemType.refused(OfferRule.UNKNOWN_PRODUCT, "The store sells no such product"),
            ProblemType.refused(OfferRule.UNKNOWN_PROGRAMME, "The store has no such loyalty programme"),
            ProblemType.refused(OfferRule.AGREES_WITH_PRICE, "The offer says something else than the till"));

    private OfferProblems() {}
}
