package kassa.domain.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.rule.RuleViolation;

/**
 * A product of a store's catalogue.
 *
 * @param barcodes the codes on its packages, each once ({@code catalogue.distinct})
 * @param soldByWeight whether it is weighed; counts as one piece whatever its amount
 * @param categories the shelves it stands on and those above them, each once
 * @param campaigns the campaigns that stand on this product; each works by its code
 * @param active whether it is sold now
 */
public record Product(
        ProductId id,
        List<Barcode> barcodes,
        TranslatedText name,
        Optional<TranslatedText> description,
        ProductPrice price,
        boolean soldByWeight,
        List<Category> categories,
        List<Inspection> inspections,
        List<Campaign> campaigns,
        Optional<String> imageUrl,
        boolean active) {

    public Product {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(imageUrl, "imageUrl");
        barcodes = List.copyOf(barcodes);
        categories = List.copyOf(categories);
        inspections = List.copyOf(inspections);
        campaigns = List.copyOf(campaigns);
        requireDistinct(barcodes.stream().map(Barcode::key).toList(), "a product names each barcode once");
        requireDistinct(categories.stream().map(Category::id).toList(), "a product names each category once");
    }

    /** An active product with a name and a price and nothing else. */
    public static Product of(ProductId id, String name, ProductPrice price) {
        return new Product(
                id,
                List.of(),
                TranslatedText.of(name),
                Optional.empty(),
                price,
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    public Product withBarcodes(Barcode... codes) {
        return new Product(
                id,
                List.of(codes),
                name,
                description,
                price,
                soldByWeight,
                categories,
                inspections,
                campaigns,
                imageUrl,
                active);
    }

    public Product withInspections(Inspection... conditions) {
        return new Product(
                id,
                barcodes,
                name,
                description,
                price,
                soldByWeight,
                categories,
                List.of(conditions),
                campaigns,
                imageUrl,
                active);
    }

    public Product withCampaigns(Campaign... standing) {
        return new Product(
                id,
                barcodes,
                name,
                description,
                price,
                soldByWeight,
                categories,
                inspections,
                List.of(standing),
                imageUrl,
                active);
    }

    /** This product, weighed at the till. */
    public Product weighed() {
        return new Product(
                id, barcodes, name, description, price, true, categories, inspections, campaigns, imageUrl, active);
    }

    /** This product, no longer sold. */
    public Product withdrawn() {
        return new Product(
                id,
                barcodes,
                name,
                description,
                price,
                soldByWeight,
                categories,
                inspections,
                campaigns,
                imageUrl,
                false);
    }

    private static void requireDistinct(Collection<?> values, String otherwise) {
        RuleViolation.unless(new HashSet<>(values).size() == values.size(), CatalogueRule.DISTINCT, otherwise);
    }
}
