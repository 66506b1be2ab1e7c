package kassa.domain.offer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.product.ProductId;

/**
 * What a store advertises in the app, such as <i>coffee at 3.99 instead of 4.99, until Sunday</i> (the platform's
 * documentation, offers).
 *
 * @param programme the id of the loyalty programme whose card holders it is for; empty if it is for everybody
 * @param languages those of the customers it is for; empty if it is for all
 */
public record Offer(
        OfferId id,
        TranslatedText title,
        OfferPeriod period,
        Optional<String> programme,
        Set<LangCode> languages,
        OfferContent content) {

    public Offer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(content, "content");
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(languages));
    }

    /** Whether it is for a customer of that language who holds cards of the programmes with these ids. */
    public boolean isFor(LangCode language, Set<String> programmes) {
        return (languages.isEmpty() || languages.contains(language))
                && programme.map(programmes::contains).orElse(true);
    }

    /** The product that it is about, if it is about one. */
    public Optional<ProductId> product() {
        return content.fold(new OfferContent.Cases<>() {
            @Override
            public Optional<ProductId> discount(DiscountContent discount) {
                return Optional.of(discount.product());
            }

            @Override
            public Optional<ProductId> related(ProductId product) {
                return Optional.of(product);
            }

            @Override
            public Optional<ProductId> plain(Optional<TranslatedText> description, Optional<String> imageUri) {
                return Optional.empty();
            }
        });
    }

    /** The lower price that it promises, if it promises one. */
    public Optional<DiscountContent> discount() {
        return content instanceof DiscountContent discount ? Optional.of(discount) : Optional.empty();
    }
}
