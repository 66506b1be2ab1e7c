package kassa.domain.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.Totals;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * What the till charges for a product alone in a cart, with its addition and with the campaigns behind an offer, and with
 * no others: what else a customer gets off does not make an offer wrong. A deposit is not a part of the price.
 *
 * @param behind the campaigns behind the offer
 */
record TillPrice(Institution store, Product product, List<Campaign> inStore, List<Campaign> behind) {

    List<Breach> disagreements(DiscountContent discount, LoyaltyStanding cards, Instant at) {
        try {
            Totals totals = CartPricer.price(cart(discount, cards, at)).totals();
            return discount.disagreements(
                    totals.withoutAddition().amount(), totals.total().amount());
        } catch (RuleViolation unsellable) {
            return List.of(new Breach("quantity", unsellable.getMessage()));
        }
    }

    private Cart cart(DiscountContent discount, LoyaltyStanding cards, Instant at) {
        Quantity quantity = new Quantity(discount.quantity(), product.price().unit());
        return Cart.of(PriceTerms.of(store), List.of(CartLine.of(article(), quantity)), at)
                .withLoyalty(cards)
                .withCampaigns(chosen(inStore));
    }

    private Article article() {
        Article whole = Article.of(product);
        return new Article(
                whole.product(),
                whole.barcode(),
                whole.name(),
                withoutDeposit(whole.price()),
                whole.soldByWeight(),
                whole.categories(),
                chosen(whole.campaigns()));
    }

    private List<Campaign> chosen(List<Campaign> campaigns) {
        return campaigns.stream().filter(behind::contains).toList();
    }

    private static ProductPrice withoutDeposit(ProductPrice price) {
        return new ProductPrice(
                price.unit(),
                price.unitPrice(),
                price.vatRate(),
                price.addition(),
                price.floorPrice(),
                Optional.empty());
    }
}
