package kassa.domain.pricing;

import java.math.BigDecimal;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Variables;
import kassa.domain.node.CampaignCombination;

/** Steps 3 and 4 tried with more of one product, to see what a campaign would take then. */
final class ProductTrial {

    private final ProductGroup product;
    private final Offers offers;
    private final PriceTerms terms;
    private final Offer watched;
    private long current;
    private long saving;

    ProductTrial(ProductGroup product, Offers offers, PriceTerms terms, Offer watched) {
        this.product = product;
        this.offers = offers;
        this.terms = terms;
        this.watched = watched;
    }

    /** What the campaign would take of {@code by} more, in minor units of the store's basis; 0 if it would not apply. */
    long saving(BigDecimal by) {
        return isHopeless(by)
                ? 0
                : product.last().with(by).map(more -> tried(by, more)).orElse(0L);
    }

    /** Whether the operation alone gives nothing: cheaper to find out than what all campaigns would do together. */
    private boolean isHopeless(BigDecimal by) {
        if (terms.combination() == CampaignCombination.SEQUENTIAL) {
            return false;
        }
        BigDecimal amount = product.amount().add(by);
        BigDecimal net =
                terms.basis().toNet(product.price(), product.article().price().vatRate());
        boolean isPrice = watched.campaign().code().type() == CampaignType.UNIT_PRICE;
        Variables variables = isPrice ? Variables.ofUnitPrice(net, amount) : Variables.ofAmount(amount);
        return watched.campaign()
                .evaluate(variables)
                .fold(value -> value.compareTo(isPrice ? net : amount) == 0, undefined -> true);
    }

    private long tried(BigDecimal by, DraftRow more) {
        saving = 0;
        current = product.before() - product.last().before() + more.before();
        long floor = product.floor() - product.last().floor() + more.floor();
        new ProductDeal(product, product.amount().add(by), current, floor, terms, this::note)
                .holdFor(watched, product, offers);
        return saving;
    }

    private void note(Offer winner, BigDecimal value, long next, long lost) {
        if (winner == watched) {
            saving = current - next;
        }
        current = next;
    }
}
