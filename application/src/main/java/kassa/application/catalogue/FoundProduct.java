package kassa.application.catalogue;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import kassa.domain.campaign.Campaign;
import kassa.domain.pricing.ShownProduct;

/**
 * A product as the customer who looked for it is shown it.
 *
 * @param campaigns those standing on the product that are offered to the customer now
 * @param categories the product's, and what each has on sale
 * @param zone of the store's clocks, by which inspections go that name none
 */
public record FoundProduct(
        ShownProduct shown, List<Campaign> campaigns, List<CountedCategory> categories, ZoneId zone) {

    public FoundProduct {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(zone, "zone");
        campaigns = List.copyOf(campaigns);
        categories = List.copyOf(categories);
    }
}
