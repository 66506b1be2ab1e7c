package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Evaluation;
import kassa.domain.campaign.Variables;
import kassa.domain.money.Rounding;

/** Step 6: campaigns that change the total of the goods without VAT (501, and 502 which also looks at the pieces bought). */
final class CartCampaigns implements Contest.Stake {

    private final Goods goods;
    private final BigDecimal pieces;
    private final PriceTerms terms;
    private CartDeal deal;

    private CartCampaigns(Goods goods, PriceTerms terms) {
        this.goods = goods;
        this.pieces = goods.pieces();
        this.terms = terms;
        this.deal = CartDeal.of(goods, terms);
    }

    /** What the goods were before it, if any campaign of this step was there. */
    static Optional<CartDeal> apply(Goods goods, Offers offers, PriceTerms terms) {
        List<Offer> byTotal = offers.forCart(CampaignType.CART_TOTAL);
        List<Offer> byAmount = offers.forCart(CampaignType.CART_TOTAL_BY_AMOUNT);
        if (byTotal.isEmpty() && byAmount.isEmpty()) {
            return Optional.empty();
        }
        CartCampaigns stake = new CartCampaigns(goods, terms);
        CartDeal before = stake.deal;
        Contest.hold(byTotal, terms.combination(), stake, Offer::miss);
        Contest.hold(byAmount, terms.combination(), stake, Offer::miss);
        return Optional.of(before);
    }

    @Override
    public BigDecimal value() {
        return BigDecimal.valueOf(deal.net(), terms.digits());
    }

    @Override
    public Evaluation bid(Campaign campaign) {
        return campaign.evaluate(Variables.ofCart(value(), pieces));
    }

    @Override
    public long amount() {
        return deal.amount();
    }

    @Override
    public Outcome outcome(BigDecimal value) {
        return deal.outcome(Rounding.toMinor(value, terms.digits()));
    }

    @Override
    public void settle(Offer winner, BigDecimal value, Outcome outcome) {
        Reason reason = Reason.of(winner.campaign());
        winner.apply(outcome.amount() - deal.amount(), outcome.lost());
        deal.parts(Rounding.toMinor(value, terms.digits()))
                .forEach(part -> Spread.take(part.rows(), part.possible(), reason));
        deal = CartDeal.of(goods, terms);
    }
}
