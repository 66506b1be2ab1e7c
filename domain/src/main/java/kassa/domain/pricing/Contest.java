package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.Evaluation;
import kassa.domain.node.CampaignCombination;

/**
 * Several campaigns of one type that want to change the same thing: the best of them does, or each after the other.
 *
 * <p>Best is what leaves the customer least to pay in this step, after rounding and floor prices. A campaign that would
 * leave as much to pay as there is has no effect and changes nothing, not even beyond the cents.
 */
final class Contest {

    private static final Comparator<Offer> BY_PRIORITY =
            Comparator.comparingInt(offer -> offer.campaign().priority());

    /** What the campaigns want to change: a product's price, what is paid of it, or the total of the goods. */
    interface Stake {

        /** How it stands now. */
        BigDecimal value();

        /** How a campaign would have it stand. */
        Evaluation bid(Campaign campaign);

        /** What the goods come to now, in minor units. */
        long amount();

        /** What the goods would come to if it stood so. */
        Outcome outcome(BigDecimal value);

        /** Makes it stand so, for the better of the customer. */
        void settle(Offer winner, BigDecimal value, Outcome outcome);
    }

    /** Takes note of what keeps campaigns from changing anything. */
    @FunctionalInterface
    interface Misses {

        Misses IGNORED = (offer, miss, words) -> {};

        void note(Offer offer, Offer.Miss miss, String words);
    }

    private record Bid(Offer offer, BigDecimal value, Outcome outcome) {}

    private final Stake stake;
    private final Misses misses;

    private Contest(Stake stake, Misses misses) {
        this.stake = stake;
        this.misses = misses;
    }

    static void hold(List<Offer> offers, CampaignCombination combination, Stake stake, Misses misses) {
        if (offers.isEmpty()) {
            return;
        }
        Contest contest = new Contest(stake, misses);
        switch (combination) {
            case BEST_DEAL -> contest.bestDeal(offers);
            case SEQUENTIAL -> contest.oneAfterTheOther(offers);
        }
    }

    /** As {@link #hold}, but no further than it has to go to tell what becomes of one of them. */
    static void holdFor(Offer watched, List<Offer> offers, CampaignCombination combination, Stake stake) {
        Contest contest = new Contest(stake, Misses.IGNORED);
        switch (combination) {
            case BEST_DEAL -> contest.bestDealFor(watched, offers);
            case SEQUENTIAL -> contest.oneAfterTheOther(offers);
        }
    }

    private void bestDealFor(Offer watched, List<Offer> offers) {
        bid(watched).filter(bid -> isBest(bid, offers)).ifPresent(this::settle);
    }

    /** Whether no other is better, and none before it as good. */
    private boolean isBest(Bid bid, List<Offer> offers) {
        long enough = bid.outcome().amount();
        for (Offer rival : offers) {
            if (rival == bid.offer()) {
                enough--;
            } else if (takesDownTo(rival, enough)) {
                return false;
            }
        }
        return true;
    }

    private boolean takesDownTo(Offer rival, long amount) {
        return bid(rival).filter(bid -> bid.outcome().amount() <= amount).isPresent();
    }

    private void oneAfterTheOther(List<Offer> offers) {
        offers.stream().sorted(BY_PRIORITY).forEach(offer -> bid(offer).ifPresent(this::settle));
    }

    private void bestDeal(List<Offer> offers) {
        List<Bid> bids = new ArrayList<>(offers.size());
        offers.forEach(offer -> bid(offer).ifPresent(bids::add));
        if (bids.isEmpty()) {
            return;
        }
        Bid best = bids.get(0);
        for (Bid bid : bids) {
            best = better(best, bid);
        }
        for (Bid bid : bids) {
            if (bid != best) {
                lose(bid, best);
            }
        }
        settle(best);
    }

    private static Bid better(Bid first, Bid second) {
        return second.outcome().amount() < first.outcome().amount() ? second : first;
    }

    private void lose(Bid loser, Bid winner) {
        misses.note(
                loser.offer(),
                Offer.Miss.BEATEN,
                "another campaign is at least as good for the customer: "
                        + winner.offer().campaign().name());
    }

    private void settle(Bid bid) {
        stake.settle(bid.offer(), bid.value(), bid.outcome());
    }

    private Optional<Bid> bid(Offer offer) {
        return stake.bid(offer.campaign())
                .fold(
                        value -> accepted(offer, value),
                        reason ->
                                missed(offer, Offer.Miss.UNDEFINED, "its operation gives no usable result: " + reason));
    }

    private Optional<Bid> accepted(Offer offer, BigDecimal value) {
        if (value.compareTo(stake.value()) == 0) {
            return missed(offer, Offer.Miss.CONDITION, Offer.Miss.CONDITION.words());
        }
        Outcome outcome = stake.outcome(value);
        return outcome.amount() < stake.amount()
                ? Optional.of(new Bid(offer, value, outcome))
                : missed(offer, Offer.Miss.NO_EFFECT, Offer.Miss.NO_EFFECT.words());
    }

    private Optional<Bid> missed(Offer offer, Offer.Miss miss, String words) {
        misses.note(offer, miss, words);
        return Optional.empty();
    }
}
