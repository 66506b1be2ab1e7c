package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A category")
class CategoryTest {

    private static final CategoryId DAIRY = new CategoryId("dairy");
    private static final TranslatedText NAME = TranslatedText.of("Dairy");

    @Test
    @DisplayName("stands below another one or is a root")
    void parent() {
        Category root = new Category(new CategoryId("food"), TranslatedText.of("Food"), Optional.empty());

        assertThat(new Category(DAIRY, NAME, Optional.of(root.id())).parent()).contains(root.id());
        assertThat(root.parent()).isEmpty();
    }

    @Test
    @DisplayName("catalogue.category: a category is not its own parent")
    void notItsOwnParent() {
        assertRefused(CatalogueRule.CATEGORY, () -> new Category(DAIRY, NAME, Optional.of(new CategoryId("dairy"))));
    }

    @Test
    @DisplayName("catalogue.category: an id that is blank or has more than 100 characters is refused")
    void unsoundId() {
        assertThat(new CategoryId("c".repeat(100)).value()).hasSize(100);
        assertRefused(CatalogueRule.CATEGORY, () -> new CategoryId("c".repeat(101)));
        assertRefused(CatalogueRule.CATEGORY, () -> new CategoryId(""));
        assertRefused(CatalogueRule.CATEGORY, () -> new CategoryId(" "));
    }
}
