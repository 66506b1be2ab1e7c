package kassa.domain.pricing;

import java.math.BigDecimal;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Evaluation;
import kassa.domain.campaign.Variables;
import kassa.domain.money.Rounding;
import kassa.domain.vat.VatRate;

/** Steps 3 and 4: campaigns that change the price of a product (002) or how much of it is paid for (001). */
final class ProductCampaigns {

    private ProductCampaigns() {}

    static void apply(Goods goods, Offers offers, PriceTerms terms) {
        if (offers.isEmpty()) {
            return;
        }
        for (ProductGroup product : goods.products()) {
            Contest.hold(
                    offers.forProduct(product, CampaignType.UNIT_PRICE),
                    terms.combination(),
                    new UnitPriceStake(product, terms));
            Contest.hold(
                    offers.forProduct(product, CampaignType.AMOUNT_TO_PAY),
                    terms.combination(),
                    new AmountStake(product, terms));
        }
    }

    private static void settle(ProductGroup product, long wanted, Offer winner) {
        long before = product.current();
        long lost = product.moveTo(wanted, Reason.of(winner.campaign()));
        long change = product.current() - before;
        if (change == 0) {
            winner.miss(Offer.Miss.NO_EFFECT);
        } else {
            winner.apply(change, lost);
        }
    }

    /** The price of one unit without VAT. */
    private static final class UnitPriceStake implements Contest.Stake {

        private final ProductGroup product;
        private final PriceTerms terms;
        private final VatRate rate;
        private BigDecimal net;

        UnitPriceStake(ProductGroup product, PriceTerms terms) {
            this.product = product;
            this.terms = terms;
            this.rate = product.article().price().vatRate();
            this.net = terms.basis().toNet(product.price(), rate);
        }

        @Override
        public BigDecimal value() {
            return net;
        }

        @Override
        public Evaluation bid(Campaign campaign) {
            return campaign.evaluate(Variables.ofUnitPrice(net, product.amount()));
        }

        @Override
        public void settle(Offer winner, BigDecimal value) {
            net = value;
            product.reprice(terms.basis().fromNet(value, rate));
            long wanted = Rounding.toMinor(product.amount().multiply(product.price()), terms.digits());
            ProductCampaigns.settle(product, wanted, winner);
        }
    }

    /** How much of the product is paid for. */
    private static final class AmountStake implements Contest.Stake {

        private final ProductGroup product;
        private final PriceTerms terms;
        private BigDecimal paid;

        AmountStake(ProductGroup product, PriceTerms terms) {
            this.product = product;
            this.terms = terms;
            this.paid = product.amount();
        }

        @Override
        public BigDecimal value() {
            return paid;
        }

        @Override
        public Evaluation bid(Campaign campaign) {
            return campaign.evaluate(Variables.ofAmount(paid));
        }

        @Override
        public void settle(Offer winner, BigDecimal value) {
            paid = value;
            product.payFor(value);
            long wanted = Rounding.toMinor(value.multiply(product.price()), terms.digits());
            ProductCampaigns.settle(product, wanted, winner);
        }
    }
}
