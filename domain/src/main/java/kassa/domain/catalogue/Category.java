package kassa.domain.catalogue;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * A shelf of the store, such as dairy products, and the one above it.
 *
 * @param parent the category that this one belongs to; empty for a root; never itself ({@code catalogue.category})
 */
public record Category(CategoryId id, TranslatedText name, Optional<CategoryId> parent) {

    public Category {
        Objects.requireNonNull(name, "name");
        RuleViolation.unless(
                !parent.equals(Optional.of(id)), CatalogueRule.CATEGORY, "a category is not its own parent");
    }
}
