package kassa.domain.campaign;

/** The code of a campaign. */
public record CampaignCode(String value) {}
