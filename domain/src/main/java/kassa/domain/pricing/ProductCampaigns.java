package kassa.domain.pricing;

import kassa.domain.campaign.CampaignType;

/** Steps 3 and 4: campaigns that change the price of a product (002) or how much of it is paid for (001). */
final class ProductCampaigns {

    private ProductCampaigns() {}

    static void apply(Goods goods, Offers offers, PriceTerms terms) {
        if (!offers.isEmpty()) {
            goods.products().forEach(product -> apply(product, offers, terms));
        }
    }

    private static void apply(ProductGroup product, Offers offers, PriceTerms terms) {
        ProductDeal.Effect effect = (winner, value, next, lost) -> {
            winner.apply(next - product.current(), lost);
            product.moveTo(next, Reason.of(winner.campaign()));
            if (winner.campaign().code().type() == CampaignType.AMOUNT_TO_PAY) {
                product.payFor(value);
            }
        };
        new ProductDeal(product, product.amount(), product.current(), product.floor(), terms, effect)
                .hold(product, offers, Offer::miss);
    }
}
