package kassa.domain.pricing;

import java.util.List;
import java.util.Optional;

/**
 * Prices carts: {@code CartPricer.price(cart)} is the one way from a {@link Cart} to a {@link PricedCart}.
 *
 * <p>A total function of its argument: it reads no clock and no store, keeps nothing, and may be called by any number of
 * threads. The same cart gives the same answer, for ever. Its steps, in this order: list amounts, additions, campaigns of
 * type 002 and 001, campaigns of type 501 and 502, cart discounts, bonus points; then deposits and the shipment are added
 * as they are, and VAT is computed once for each rate. The answer's rows tell what each step did.
 */
public final class CartPricer {

    private CartPricer() {}

    /**
     * The cart with its price.
     *
     * @throws kassa.domain.rule.RuleViolation {@code money.range} if an amount is beyond 10¹⁵ minor units
     */
    public static PricedCart price(Cart cart) {
        PriceTerms terms = cart.terms();
        Goods goods = Goods.of(cart);
        Offers offers = Offers.of(cart);
        ProductCampaigns.apply(goods, offers, terms);
        Optional<CartDeal> beforeCartCampaigns = CartCampaigns.apply(goods, offers, terms);
        List<DiscountReport> discounts = CartDiscounts.apply(goods, cart.discounts(), terms);
        List<CardPoints> points = BonusPoints.apply(goods, cart.loyalty(), terms);
        CampaignReport campaigns =
                offers.report(terms.currency(), NearMisses.of(goods, beforeCartCampaigns, offers, terms));
        return Charges.of(goods, cart).priced(campaigns, discounts, points);
    }
}
