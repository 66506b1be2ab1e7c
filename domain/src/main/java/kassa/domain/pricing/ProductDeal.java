package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Evaluation;
import kassa.domain.campaign.Variables;
import kassa.domain.money.Rounding;
import kassa.domain.vat.VatRate;

/**
 * What becomes of one product in steps 3 and 4: campaigns change its price (002), then how much of it is paid for (001).
 *
 * <p>It changes no row: whom it tells of a campaign that applies does, if it is in earnest.
 */
final class ProductDeal {

    /** Told of each campaign that applies. */
    interface Effect {

        /**
         * @param value the new price without VAT, or the new amount to pay for
         * @param next what the product comes to, in minor units
         */
        void of(Offer winner, BigDecimal value, long next, long lost);
    }

    private final PriceTerms terms;
    private final VatRate rate;
    private final BigDecimal amount;
    private final long floor;
    private final Effect effect;
    private long current;
    private BigDecimal price;
    private BigDecimal paid;

    /**
     * @param goods how much of the product at what price
     * @param current what its rows come to after step 2
     * @param floor what they come to at least
     */
    ProductDeal(ProductGroup product, BigDecimal amount, long current, long floor, PriceTerms terms, Effect effect) {
        this.terms = terms;
        this.rate = product.article().price().vatRate();
        this.amount = amount;
        this.current = current;
        this.floor = floor;
        this.effect = effect;
        this.price = product.price();
        this.paid = amount;
    }

    void hold(ProductGroup product, Offers offers, Contest.Misses misses) {
        Contest.hold(
                offers.forProduct(product, CampaignType.UNIT_PRICE), terms.combination(), new UnitPriceStake(), misses);
        Contest.hold(
                offers.forProduct(product, CampaignType.AMOUNT_TO_PAY), terms.combination(), new AmountStake(), misses);
    }

    /** As {@link #hold}, but no further than it has to go to tell what becomes of one campaign. */
    void holdFor(Offer watched, ProductGroup product, Offers offers) {
        List<Offer> ofPrice = offers.forProduct(product, CampaignType.UNIT_PRICE);
        if (watched.campaign().code().type() == CampaignType.UNIT_PRICE) {
            Contest.holdFor(watched, ofPrice, terms.combination(), new UnitPriceStake());
        } else {
            Contest.hold(ofPrice, terms.combination(), new UnitPriceStake(), Contest.Misses.IGNORED);
            List<Offer> ofAmount = offers.forProduct(product, CampaignType.AMOUNT_TO_PAY);
            Contest.holdFor(watched, ofAmount, terms.combination(), new AmountStake());
        }
    }

    private Outcome outcome(BigDecimal units, BigDecimal each) {
        long wanted = Rounding.toMinor(units.multiply(each), terms.digits());
        long next = Math.max(floor, Math.min(current, wanted));
        return new Outcome(next, Math.max(0, next - wanted));
    }

    private void settle(Offer winner, BigDecimal value, Outcome outcome) {
        current = outcome.amount();
        effect.of(winner, value, current, outcome.lost());
    }

    /** The price of one unit without VAT. */
    private final class UnitPriceStake implements Contest.Stake {

        private BigDecimal net = terms.basis().toNet(price, rate);

        @Override
        public BigDecimal value() {
            return net;
        }

        @Override
        public Evaluation bid(Campaign campaign) {
            return campaign.evaluate(Variables.ofUnitPrice(net, amount));
        }

        @Override
        public long amount() {
            return current;
        }

        @Override
        public Outcome outcome(BigDecimal value) {
            return ProductDeal.this.outcome(amount, terms.basis().fromNet(value, rate));
        }

        @Override
        public void settle(Offer winner, BigDecimal value, Outcome outcome) {
            net = value;
            price = terms.basis().fromNet(value, rate);
            ProductDeal.this.settle(winner, value, outcome);
        }
    }

    /** How much of the product is paid for. */
    private final class AmountStake implements Contest.Stake {

        @Override
        public BigDecimal value() {
            return paid;
        }

        @Override
        public Evaluation bid(Campaign campaign) {
            return campaign.evaluate(Variables.ofAmount(paid));
        }

        @Override
        public long amount() {
            return current;
        }

        @Override
        public Outcome outcome(BigDecimal value) {
            return ProductDeal.this.outcome(value, price);
        }

        @Override
        public void settle(Offer winner, BigDecimal value, Outcome outcome) {
            paid = value;
            ProductDeal.this.settle(winner, value, outcome);
        }
    }
}
