package kassa.domain.node;

/** What a store does with several campaigns of one type that fit. */
public enum CampaignCombination {
    /** The one that is best for the customer counts; among equals the first. */
    BEST_DEAL,
    /** All count, in order of their priority, each on the result of the one before. */
    SEQUENTIAL
}
