package kassa.domain.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.node.Institution;
import kassa.domain.product.ProductId;

/**
 * What a store's offers are held against: its products, campaigns and programmes at an instant.
 *
 * @param products those that the offers name, as far as there are such
 * @param campaigns the store's own
 */
public record OfferFacts(
        Institution store,
        Map<ProductId, Product> products,
        List<Campaign> campaigns,
        CardRegister register,
        Instant now) {

    public OfferFacts {
        Objects.requireNonNull(store, "store");
        products = Map.copyOf(products);
        campaigns = List.copyOf(campaigns);
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(now, "now");
    }

    /** The product that the offer is about, sold or not. */
    public Optional<Product> product(Offer offer) {
        return offer.product().flatMap(this::product);
    }

    Optional<Product> product(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    /** The date in the store. */
    public LocalDate today() {
        return now.atZone(store.zone()).toLocalDate();
    }
}
