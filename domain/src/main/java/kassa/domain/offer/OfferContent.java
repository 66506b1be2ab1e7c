package kassa.domain.offer;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.product.ProductId;

/** What an offer shows: a lower price, a product, or words and an image. */
public sealed interface OfferContent permits DiscountContent, OfferContent.Related, OfferContent.Plain {

    /** The answer for its kind. */
    <T> T fold(Cases<T> cases);

    /** One answer for each kind. */
    interface Cases<T> {
        T discount(DiscountContent discount);

        T related(ProductId product);

        T plain(Optional<TranslatedText> description, Optional<String> imageUri);
    }

    /** A product, shown as a search would show it. */
    record Related(ProductId product) implements OfferContent {

        public Related {
            Objects.requireNonNull(product, "product");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.related(product);
        }
    }

    /** Words and an image. */
    record Plain(Optional<TranslatedText> description, Optional<String> imageUri) implements OfferContent {

        public Plain {
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(imageUri, "imageUri");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.plain(description, imageUri);
        }
    }
}
