package kassa.domain.pricing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/**
 * What a line of a cart is about: the facts of a product that its price depends on, and its names.
 *
 * <p>Two lines are of the same product if they bear the same product id and unit price; articles without an id are each a
 * product of their own.
 *
 * @param barcode the code that stands on the receipt: the one scanned, else the product's first
 * @param soldByWeight whether a line counts as one piece whatever its amount
 */
public record Article(
        Optional<ProductId> product,
        Optional<Barcode> barcode,
        TranslatedText name,
        ProductPrice price,
        boolean soldByWeight,
        List<Category> categories,
        List<Campaign> campaigns) {

    public Article {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(price, "price");
        categories = List.copyOf(categories);
        campaigns = List.copyOf(campaigns);
    }

    /** An article that stands in no catalogue. */
    public static Article of(String name, ProductPrice price) {
        return new Article(
                Optional.empty(), Optional.empty(), TranslatedText.of(name), price, false, List.of(), List.of());
    }

    /** The article that a product of the catalogue is. */
    public static Article of(Product product) {
        return of(product, product.barcodes().stream().findFirst());
    }

    /** The article that a product is when it was found by {@code scanned}. */
    public static Article of(Product product, Optional<Barcode> scanned) {
        return of(product, scanned, product.price());
    }

    static Article of(Product product, Optional<Barcode> scanned, ProductPrice price) {
        return new Article(
                Optional.of(product.id()),
                scanned,
                product.name(),
                price,
                product.soldByWeight(),
                product.categories(),
                product.campaigns());
    }
}
