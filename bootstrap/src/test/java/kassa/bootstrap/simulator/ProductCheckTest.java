package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static kassa.bootstrap.simulator.Examples.doctored;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A product that is shown")
class ProductCheckTest {

    @Test
    @DisplayName("is found right if it is, and known from then on")
    void right() {
        assertThat(look(Examples.PRODUCT).all()).isEmpty();

        ShelfProduct milk = Examples.milk();
        assertThat(milk.price()).isEqualTo("1.19");
        assertThat(milk.age()).contains(BigDecimal.valueOf(18));
        assertThat(milk.restricted()).isFalse();
        assertThat(milk.nameIn("EN")).isEqualTo("Milk");
        assertThat(milk.nameIn("FI")).isEqualTo("Piim");
    }

    @ParameterizedTest(name = "{1} for {0} breaks {2}")
    @DisplayName("is found wrong in what is wrong with it:")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"VATSum\": 0.23; \"VATSum\": 0.24; sum-of-vat",
                "\"sumWithVAT\": 1.19; \"sumWithVAT\": 1.20; sum-of-vat",
                "\"id\": \"P1\"; \"id\": 1; shape",
                "\"type\": \"SINGLE\"; \"type\": \"PAIR\"; shape",
                "\"unit\": \"PIECE\"; \"unit\": \"BOX\"; shape",
                "{\"EN\": \"Milk\"}; {\"EN\": \"Milk\", \"RU\": \"Молоко\"}; shape",
                "\"weightItem\": false; \"weightItem\": \"no\"; shape",
                "\"action\": \"INSPECT\"; \"action\": \"LOOK\"; shape",
                "\"MIN_AGE\"; \"MAX_AGE\"; shape",
                "\"numberOfProducts\": 3; \"numberOfProducts\": \"3\"; shape",
                "\"code\": \"B00000000001\",; ; shape",
                "\"DSC\"; \"OFF\"; shape",
            })
    void wrong(String part, String other, String found) {
        String answer = doctored(Examples.PRODUCT, part, other == null ? "" : other);

        assertThat(checks(look(answer))).containsExactly(found);
    }

    private static Notes look(String answer) {
        Notes notes = new Notes();
        ProductCheck.look(JsonTree.of(answer), notes);
        return notes;
    }
}
