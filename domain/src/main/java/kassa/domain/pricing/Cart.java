package kassa.domain.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

/**
 * Everything that a price depends on: what is bought, on which terms, with which campaigns and cards, and when.
 *
 * @param lines one to 2,000, in the order of the receipt ({@code pricing.lines})
 * @param discounts reductions of the whole cart, in the store's currency ({@code pricing.cart-discount}) and in the order in
 *     which they are taken
 * @param campaigns the store's own campaigns; those of the products stand with the lines
 * @param at the instant that campaigns are in force at or not
 */
public record Cart(
        PriceTerms terms,
        List<CartLine> lines,
        List<CartDiscount> discounts,
        Optional<ShipmentCharge> shipment,
        LoyaltyStanding loyalty,
        List<Campaign> campaigns,
        Instant at) {

    /** The longest cart: longer ones are refused. */
    public static final int MAX_LINES = 2_000;

    public Cart {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        campaigns = List.copyOf(campaigns);
        Objects.requireNonNull(loyalty, "loyalty");
        Objects.requireNonNull(at, "at");
        RuleViolation.unless(
                !lines.isEmpty() && lines.size() <= MAX_LINES, PricingRule.LINES, "a cart has one to 2000 lines");
        shipment.ifPresent(charge -> RuleViolation.unless(
                charge.price().currency().equals(terms.currency()),
                PricingRule.SHIPMENT,
                "the shipment is not in the store's currency"));
        Money nothing = Money.zero(terms.currency());
        RuleViolation.unless(
                discounts.stream()
                        .allMatch(discount ->
                                discount.takenFrom(nothing).currency().equals(terms.currency())),
                PricingRule.CART_DISCOUNT,
                "a cart discount is not in the store's currency");
    }

    /** Goods and nothing else. */
    public static Cart of(PriceTerms terms, List<CartLine> lines, Instant at) {
        return new Cart(terms, lines, List.of(), Optional.empty(), LoyaltyStanding.none(), List.of(), at);
    }

    public Cart withDiscounts(CartDiscount... taken) {
        return new Cart(terms, lines, List.of(taken), shipment, loyalty, campaigns, at);
    }

    public Cart withShipment(ShipmentCharge charge) {
        return new Cart(terms, lines, discounts, Optional.of(charge), loyalty, campaigns, at);
    }

    public Cart withLoyalty(LoyaltyStanding standing) {
        return new Cart(terms, lines, discounts, shipment, standing, campaigns, at);
    }

    public Cart withCampaigns(List<Campaign> inStore) {
        return new Cart(terms, lines, discounts, shipment, loyalty, inStore, at);
    }
}
