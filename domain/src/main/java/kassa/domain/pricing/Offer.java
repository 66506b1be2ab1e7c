package kassa.domain.pricing;

import java.util.Currency;
import kassa.domain.campaign.Campaign;
import kassa.domain.money.Money;

/** A campaign that was offered to a cart, and what came of it. */
final class Offer {

    /** Why a campaign did nothing; where it had several chances, the last of these counts. */
    enum Miss {
        NOTHING_TO_APPLY_TO("nothing in the cart is subject to it"),
        CONDITION("its condition is not met"),
        UNDEFINED(""),
        BEATEN(""),
        NO_EFFECT("the floor price or the rounding to cents leaves nothing to take"),
        NOT_OFFERED("");

        private final String words;

        Miss(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Campaign campaign;
    private boolean applied;
    private long change;
    private long lost;
    private Miss miss = Miss.NOTHING_TO_APPLY_TO;
    private String words = miss.words;

    Offer(Campaign campaign) {
        this.campaign = campaign;
    }

    Campaign campaign() {
        return campaign;
    }

    /** Whether it can take part in the pricing at all. */
    boolean isOpen() {
        return miss != Miss.NOT_OFFERED;
    }

    /** Whether it might apply with more in the cart: it was heard, and its operation gave nothing. */
    boolean gaveNothing() {
        return !applied && (miss == Miss.CONDITION || miss == Miss.UNDEFINED);
    }

    boolean hasApplied() {
        return applied;
    }

    void apply(long changed, long kept) {
        applied = true;
        change += changed;
        lost += kept;
    }

    void miss(Miss why, String inWords) {
        if (why.compareTo(miss) > 0) {
            miss = why;
            words = inWords;
        }
    }

    CampaignReport.Applied asApplied(Currency currency) {
        return new CampaignReport.Applied(
                campaign.code(), campaign.name(), new Money(change, currency), new Money(lost, currency));
    }

    CampaignReport.NotApplied asNotApplied() {
        return new CampaignReport.NotApplied(campaign.code(), campaign.name(), words);
    }
}
