package kassa.application.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.pricing.Eligibility;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShownProduct;

/** What a store shows a customer with these cards at an instant. */
public record Showcase(Institution store, LoyaltyStanding cards, Instant at) {

    /** A product as it lies on the shelf. */
    public FoundProduct show(Product product, Map<CategoryId, Integer> onSale) {
        return show(ShownProduct.of(product, PriceTerms.of(store)), onSale);
    }

    /** @param onSale how many products each category has; this one is there even if it was not counted yet */
    FoundProduct show(ShownProduct shown, Map<CategoryId, Integer> onSale) {
        return new FoundProduct(
                shown,
                shown.product().campaigns().stream()
                        .filter(campaign -> Eligibility.isOffered(campaign, at, cards))
                        .toList(),
                shown.product().categories().stream()
                        .map(category -> counted(category, onSale))
                        .toList(),
                store.zone());
    }

    private static CountedCategory counted(Category category, Map<CategoryId, Integer> onSale) {
        return new CountedCategory(category, onSale.getOrDefault(category.id(), 1));
    }

    List<FoundProduct> show(FoundProducts found) {
        return found.products().stream()
                .map(product -> show(product, found.onSale()))
                .toList();
    }
}
