package kassa.application.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.pricing.Eligibility;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShownProduct;

/** What a store shows a customer with these cards at an instant. */
record Showcase(Institution store, LoyaltyStanding cards, Instant at) {

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
        PriceTerms terms = PriceTerms.of(store);
        return found.products().stream()
                .map(product -> show(ShownProduct.of(product, terms), found.onSale()))
                .toList();
    }
}
