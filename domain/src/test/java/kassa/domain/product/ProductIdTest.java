package kassa.domain.product;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A product id")
class ProductIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"P100001", "7", "piim 2,5%", "Õ-1"})
    @DisplayName("is what the merchant calls it")
    void asGiven(String value) {
        assertThat(new ProductId(value)).hasToString(value).isEqualTo(new ProductId(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " P1", "P1 ", "P\n1"})
    @DisplayName("product.id: an id that is empty, has blanks at its ends or control characters is refused")
    void unprintable(String value) {
        assertRefused(ProductRule.ID, () -> new ProductId(value));
    }

    @Test
    @DisplayName("product.id: an id of more than 100 characters is refused")
    void tooLong() {
        assertThat(new ProductId("9".repeat(100)).value()).hasSize(100);
        assertRefused(ProductRule.ID, () -> new ProductId("9".repeat(101)));
    }
}
