package kassa.domain.catalogue;

import kassa.domain.rule.RuleViolation;

/**
 * The merchant's own name of a category, such as {@code dairy}; unique within a store.
 *
 * @param value 1 to 100 characters, not blank ({@code catalogue.category})
 */
public record CategoryId(String value) {

    private static final int MAX_LENGTH = 100;

    public CategoryId {
        RuleViolation.unless(
                !value.isBlank() && value.length() <= MAX_LENGTH,
                CatalogueRule.CATEGORY,
                "a category id has 1 to 100 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
