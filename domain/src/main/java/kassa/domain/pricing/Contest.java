package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.Evaluation;
import kassa.domain.node.CampaignCombination;

/** Several campaigns of one type that want to change the same thing: the best of them does, or each after the other. */
final class Contest {

    private static final Comparator<Offer> BY_PRIORITY =
            Comparator.comparingInt(offer -> offer.campaign().priority());

    /** What the campaigns want to change: a product's price, what is paid of it, or the total of the goods. */
    interface Stake {

        /** How it stands now. */
        BigDecimal value();

        /** How a campaign would have it stand. */
        Evaluation bid(Campaign campaign);

        /** Makes it stand so, for the better of the customer. */
        void settle(Offer winner, BigDecimal value);
    }

    private record Bid(Offer offer, BigDecimal value) {}

    private Contest() {}

    static void hold(List<Offer> offers, CampaignCombination combination, Stake stake) {
        if (offers.isEmpty()) {
            return;
        }
        switch (combination) {
            case BEST_DEAL -> bestDeal(offers, stake);
            case SEQUENTIAL -> oneAfterTheOther(offers, stake);
        }
    }

    private static void oneAfterTheOther(List<Offer> offers, Stake stake) {
        offers.stream()
                .sorted(BY_PRIORITY)
                .forEach(offer -> bid(offer, stake).ifPresent(bid -> stake.settle(bid.offer(), bid.value())));
    }

    private static void bestDeal(List<Offer> offers, Stake stake) {
        List<Bid> bids = new ArrayList<>(offers.size());
        offers.forEach(offer -> bid(offer, stake).ifPresent(bids::add));
        if (bids.isEmpty()) {
            return;
        }
        Bid best = bids.stream().reduce(Contest::better).orElseThrow();
        bids.stream().filter(bid -> bid != best).forEach(bid -> lose(bid, best));
        stake.settle(best.offer(), best.value());
    }

    private static Bid better(Bid first, Bid second) {
        return second.value().compareTo(first.value()) < 0 ? second : first;
    }

    private static void lose(Bid loser, Bid winner) {
        loser.offer()
                .miss(
                        Offer.Miss.BEATEN,
                        "another campaign is at least as good for the customer: "
                                + winner.offer().campaign().name());
    }

    private static Optional<Bid> bid(Offer offer, Stake stake) {
        return stake.bid(offer.campaign()).fold(value -> accepted(offer, value, stake), reason -> {
            offer.miss(Offer.Miss.UNDEFINED, "its operation gives no usable result: " + reason);
            return Optional.empty();
        });
    }

    private static Optional<Bid> accepted(Offer offer, BigDecimal value, Stake stake) {
        if (value.compareTo(stake.value()) == 0) {
            offer.miss(Offer.Miss.CONDITION);
            return Optional.empty();
        }
        return Optional.of(new Bid(offer, value));
    }
}
