package kassa.adapter.http.catalogue;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.campaign.CampaignRule;

/** What the rules of campaigns mean to a caller; they come in with the products that they stand on. */
public final class CampaignProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(CampaignRule.CODE, "The campaign code is not acceptable"),
            ProblemType.refused(CampaignRule.EXPRESSION, "The campaign's operation cannot be read"),
            ProblemType.refused(CampaignRule.NAME, "The campaign's name is not acceptable"),
            ProblemType.refused(CampaignRule.PERIOD, "The campaign ends before it starts"),
            ProblemType.refused(CampaignRule.TYPE, "The campaign's operation is of another type than its code"),
            ProblemType.refused(CampaignRule.VARIABLE, "The campaign would compute with a number out of range"));

    private CampaignProblems() {}
}
