package kassa.adapter.http.json;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.QuantityRule;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Restoring what this house has written")
class JsonRestoringTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " a ", "line\nline", "tab\tbell\u0007", "täht 🍎"})
    @DisplayName("gives texts back as they were, blank, with control characters or long")
    void texts(String value) {
        String required = restored(out -> out.text("v", value), in -> in.required("v", text(2)));
        Optional<String> optional = restored(out -> out.text("v", value), in -> in.optional("v", text(2)));

        assertThat(required).isEqualTo(value);
        assertThat(optional).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "1.50",
                "-1E+3",
                "1E-30",
                "123456789012345678.5",
                "3.333333333333333333333333333333333E-100"
            })
    @DisplayName("gives decimals back to the last digit, with their scale")
    void decimals(String value) {
        BigDecimal number = new BigDecimal(value);

        BigDecimal read = restored(out -> out.text("v", number.toString()), in -> in.required("v", decimal()));

        assertThat(read).isEqualTo(number);
    }

    @Test
    @DisplayName("gives numbers back with the decimals that were written")
    void numbers() {
        BigDecimal dime = new BigDecimal("0.10");

        BigDecimal read = restored(out -> out.decimal("v", dime), in -> in.required("v", decimal()));
        Long largest =
                restored(out -> out.integer("v", Long.MAX_VALUE), in -> in.required("v", integer(0, Long.MAX_VALUE)));

        assertThat(read).isEqualTo(dime);
        assertThat(largest).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "2026-11-23T10:15:00.123456789Z", "+12026-01-01T00:00:00Z"})
    @DisplayName("gives points in time back to the nanosecond, in any year")
    void instants(String value) {
        Instant at = Instant.parse(value);

        Instant read = restored(out -> out.instant("v", at), in -> in.required("v", instant()));

        assertThat(read).isEqualTo(at);
    }

    @Test
    @DisplayName("sets no limit to lists and tables")
    void lists() {
        List<String> letters = restore("{\"v\":[\"a\",\"b\",\"c\"]}", in -> in.list("v", 2, text()));
        Map<String, String> table = restore("{\"a\":\"1\",\"b\":\"2\"}", in -> in.entries(1, text()));

        assertThat(letters).containsExactly("a", "b", "c");
        assertThat(table).containsOnlyKeys("a", "b");
    }

    @Test
    @DisplayName("refuses by the rule of the domain that is broken, at any depth")
    void brokenRules() {
        assertThatThrownBy(() -> restore("""
                        {"lines":[{"value":1,"unit":"PIECE"},{"value":0,"unit":"PIECE"}]}""", in -> in.list("lines", 9, JsonValue.object(JsonRestoringTest::quantity))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(QuantityRule.POSITIVE));
        assertThatThrownBy(() -> restore("{\"v\":\"\"}", in -> in.required("v", text().as(ProductId::new))))
                .isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"v\":1}",
                "{\"v\":\"a\",\"w\":1}",
                "{\"v\":\"a\",\"v\":\"a\"}",
                "{\"v\":null}"
            })
    @DisplayName("does not guess at what it cannot read")
    void unreadable(String document) {
        assertThatIllegalStateException()
                .isThrownBy(() -> restore(document, in -> in.required("v", text())))
                .withMessageStartingWith("a stored document cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"noon\"", "5", "1764064800"})
    @DisplayName("takes nothing for a point in time but what it writes")
    void strictInstants(String value) {
        assertThatIllegalStateException()
                .isThrownBy(() -> restore("{\"v\":" + value + "}", in -> in.required("v", instant())));
    }

    private static Quantity quantity(JsonObject in) {
        return new Quantity(in.required("value", decimal()), in.required("unit", JsonValue.oneOf(UnitOfMeasure.class)));
    }

    private static <T> T restored(Consumer<JsonWriter> fields, Function<JsonObject, T> description) {
        return restore(JsonWriter.object(fields), description);
    }

    private static <T> T restore(String document, Function<JsonObject, T> description) {
        return JsonReading.restore(document, description);
    }
}
