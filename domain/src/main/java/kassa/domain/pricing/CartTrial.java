package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Evaluation;
import kassa.domain.campaign.Variables;
import kassa.domain.money.Rounding;
import kassa.domain.node.CampaignCombination;

/**
 * Step 6 tried with a larger total or more pieces, to see what a campaign would take then. What is bought besides is taken
 * to be like the goods that are there: savings are told at the present mix of VAT rates and floor prices.
 */
final class CartTrial implements Contest.Stake {

    private final CartDeal present;
    private final PriceTerms terms;
    private final long net;
    private final BigDecimal pieces;
    private final Offer watched;
    private Optional<CartDeal> grown = Optional.empty();
    private long taken;
    private long saving;

    private CartTrial(CartDeal present, PriceTerms terms, long net, BigDecimal pieces, Offer watched) {
        this.present = present;
        this.terms = terms;
        this.net = net;
        this.pieces = pieces;
        this.watched = watched;
    }

    /**
     * What {@code watched} would take, in minor units of the store's basis; 0 if it would not apply.
     *
     * @param net the total without VAT, in minor units
     */
    static long saving(CartDeal present, PriceTerms terms, Offers offers, long net, BigDecimal pieces, Offer watched) {
        CartTrial trial = new CartTrial(present, terms, net, pieces, watched);
        if (watched.campaign().code().type() == CampaignType.CART_TOTAL_BY_AMOUNT) {
            trial.hold(offers, CampaignType.CART_TOTAL);
        }
        return trial.isHopeless() ? 0 : trial.tried(offers);
    }

    private long tried(Offers offers) {
        List<Offer> rivals = offers.forCart(watched.campaign().code().type());
        Contest.holdFor(watched, rivals, terms.combination(), this);
        return saving;
    }

    /** Whether the operation alone gives nothing: cheaper to find out than what all campaigns would do together. */
    private boolean isHopeless() {
        return terms.combination() == CampaignCombination.BEST_DEAL
                && bid(watched.campaign()).fold(wanted -> wanted.compareTo(value()) == 0, undefined -> true);
    }

    private void hold(Offers offers, CampaignType type) {
        Contest.hold(offers.forCart(type), terms.combination(), this, Contest.Misses.IGNORED);
    }

    /** The goods at that total; many trials end before anyone asks. */
    private CartDeal goods() {
        if (grown.isEmpty()) {
            grown = Optional.of(present.grownTo(net));
        }
        return grown.orElseThrow();
    }

    @Override
    public BigDecimal value() {
        return BigDecimal.valueOf(net - taken, terms.digits());
    }

    @Override
    public Evaluation bid(Campaign campaign) {
        return campaign.evaluate(Variables.ofCart(value(), pieces));
    }

    @Override
    public long amount() {
        return after(taken).amount();
    }

    @Override
    public Outcome outcome(BigDecimal value) {
        return after(taken(value));
    }

    @Override
    public void settle(Offer winner, BigDecimal value, Outcome outcome) {
        if (winner == watched) {
            saving = amount() - outcome.amount();
        }
        taken = taken(value);
    }

    private long taken(BigDecimal value) {
        return net - Rounding.toMinor(value, terms.digits());
    }

    private Outcome after(long reduction) {
        return reduction == 0
                ? new Outcome(goods().amount(), 0)
                : goods().outcome(Math.max(0, goods().net() - reduction));
    }
}
