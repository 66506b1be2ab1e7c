package kassa.domain.pricing;

import java.time.Instant;
import java.util.Optional;
import kassa.domain.campaign.Audience;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.loyaltycard.LoyaltyStanding;

/** Whether a campaign is offered to a customer at all, whatever the cart holds: its period and its audience decide. */
public final class Eligibility {

    private Eligibility() {}

    /** Whether the campaign is in force and for a customer with these cards. */
    public static boolean isOffered(Campaign campaign, Instant at, LoyaltyStanding loyalty) {
        return obstacle(campaign, at, loyalty).isEmpty();
    }

    /** Why it is not offered; empty if it is. */
    static Optional<String> obstacle(Campaign campaign, Instant at, LoyaltyStanding loyalty) {
        return campaign.isInForce(at) ? audienceObstacle(campaign.code(), loyalty) : Optional.of(period(campaign, at));
    }

    private static String period(Campaign campaign, Instant at) {
        return campaign.startsAt()
                .filter(at::isBefore)
                .map(start -> "it starts at " + start)
                .orElseGet(() -> "it ended at " + campaign.endsAt().orElseThrow());
    }

    private static Optional<String> audienceObstacle(CampaignCode code, LoyaltyStanding loyalty) {
        if (!code.audience().includes(loyalty.holdsAnyCard())) {
            return Optional.of(
                    code.audience() == Audience.CARD_HOLDERS
                            ? "it is for holders of a card of the store"
                            : "it is for customers without a card of the store");
        }
        return code.cardCode()
                .filter(card -> !loyalty.holdsCard(card))
                .map(card -> "it is for holders of the card " + card);
    }
}
