package kassa.adapter.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.QuantityRule;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading a body")
class JsonReadingTest {

    record Cart(String invoiceId, List<Line> lines, Optional<String> note, boolean paid) {
        static Cart read(JsonObject in) {
            return new Cart(
                    in.required("invoiceId", text(64)),
                    in.list("products", 3, object(Line::read)),
                    in.optional("note", text()),
                    in.orElse("paid", flag(), false));
        }
    }

    record Line(String id, Quantity quantity, UnitPrice price) {
        Line {
            Objects.requireNonNull(quantity, "quantity");
        }

        static Line read(JsonObject in) {
            return new Line(
                    in.required("id", text()),
                    in.required("quantity", object(Line::quantity)),
                    in.required("unitPrice|price", decimal().as(UnitPrice::new)));
        }

        private static Quantity quantity(JsonObject in) {
            return new Quantity(in.required("value", decimal()), in.required("unit", text().as(UnitOfMeasure::parse)));
        }
    }

    @Test
    @DisplayName("gives the value when nothing is wrong")
    void reads() {
        Cart cart = JsonReading.of(tree("""
                        {"invoiceId":"i-1","new":{"x":[]},"note":null,"paid":"true","products":[
                        {"id":"p","quantity":{"value":"1.50","unit":"KILOGRAM"},"price":24}]}"""), Cart::read);

        Line line = new Line("p", Quantity.of("1.5", UnitOfMeasure.KILOGRAM), new UnitPrice(new BigDecimal("24")));
        assertThat(cart).isEqualTo(new Cart("i-1", List.of(line), Optional.empty(), true));
    }

    @Test
    @DisplayName("lists everything that is wrong, at any depth, in the order of reading")
    void collectsAll() {
        List<Violation> violations = violations("""
                {"note":7,"products":[{"id":true,"quantity":{"value":1.9999999,"unit":"BUCKET"},"price":"x"},
                "line",{"id":"ok","quantity":{"value":0,"unit":"PIECE"},"price":-1}]}""", Cart::read);

        assertThat(violations)
                .containsExactly(
                        new Violation("/invoiceId", "is missing"),
                        new Violation("/products/0/id", "must be a text"),
                        new Violation(
                                "/products/0/quantity/value", "must have at most 15 integer digits and 6 decimals"),
                        new Violation("/products/0/quantity/unit", "not a unit of measure"),
                        new Violation("/products/0/price", "must be a number"),
                        new Violation("/products/1", "must be an object"),
                        new Violation("/products/2/quantity", "a quantity is more than zero"),
                        new Violation("/products/2/price", violations.get(7).reason()),
                        new Violation("/note", "must be a text"));
    }

    @Test
    @DisplayName("takes JSON null for an absent field")
    void nullIsAbsent() {
        assertThat(violations("{\"invoiceId\":null,\"products\":[]}", Cart::read))
                .containsExactly(new Violation("/invoiceId", "is missing"));
    }

    @Test
    @DisplayName("takes an empty optional text for absent, and refuses an empty required one")
    void emptyTexts() {
        assertThat(violations("{\"invoiceId\":\" \",\"note\":\"\",\"products\":[]}", Cart::read))
                .containsExactly(new Violation("/invoiceId", "must not be empty"));
    }

    @Test
    @DisplayName("refuses a list that is too long without reading it")
    void boundsLists() {
        assertThat(violations("{\"invoiceId\":\"i\",\"products\":[1,2,3,4]}", Cart::read))
                .containsExactly(new Violation("/products", "has 4 elements; at most 3 are accepted"));
    }

    @Test
    @DisplayName("refuses anything but an object at the top")
    void topLevel() {
        assertThat(violations("[]", Cart::read)).containsExactly(new Violation("", "must be an object"));
        assertThat(violations("null", Cart::read)).containsExactly(new Violation("", "must be an object"));
    }

    @Test
    @DisplayName("reads strictly where asked: unknown fields are violations at any depth, known spellings are not")
    void strictly() {
        JsonNode tree = tree("""
                {"invoiceId":"i","extra":1,"products":[
                {"id":"p","quantity":{"value":1,"unit":"PIECE","a/b":2},"price":24}]}""");
        InvalidRequest refused =
                catchThrowableOfType(InvalidRequest.class, () -> JsonReading.of(tree, true, object(Cart::read)));

        assertThat(refused.violations())
                .containsExactly(
                        new Violation("/products/0/quantity/a~1b", "is not known here"),
                        new Violation("/extra", "is not known here"));
    }

    @Test
    @DisplayName("reads an array at the top")
    void arrays() {
        JsonValue<Integer> small = object(in -> in.required("n", integer(1, 9)));

        assertThat(JsonReading.of(tree("[{\"n\":1},{\"n\":\"9\"}]"), true, list(2, small)))
                .containsExactly(1, 9);
        InvalidRequest refused = catchThrowableOfType(
                InvalidRequest.class, () -> JsonReading.of(tree("[{\"n\":0},{\"n\":1.5}]"), true, list(2, small)));
        assertThat(refused.violations())
                .containsExactly(
                        new Violation("/0/n", "must be a whole number from 1 to 9"),
                        new Violation("/1/n", "must be a whole number from 1 to 9"));
    }

    @Test
    @DisplayName("counts every violation but lists a hundred")
    void boundsTheAnswer() {
        JsonNode tree = tree("[" + "0,".repeat(9_999) + "0]");
        InvalidRequest refused =
                catchThrowableOfType(InvalidRequest.class, () -> JsonReading.of(tree, true, list(10_000, text())));

        assertThat(refused.violations()).hasSize(100);
        assertThat(refused).hasMessage("The request has 10000 mistakes. The first 100 are listed.");
    }

    @Test
    @DisplayName("places the breaches of a domain factory below the value that it was given")
    void placesBreaches() {
        Function<JsonObject, String> reader = in -> in.required("lines", text().as(JsonReadingTest::refused));

        assertThat(violations("{\"lines\":\"x\"}", reader))
                .containsExactly(new Violation("/lines/2/a~0b", "is odd"), new Violation("/lines", "is late"));
    }

    private static String refused(String anything) {
        throw new RuleViolation(
                QuantityRule.TEXT, "no", List.of(new Breach("2/a~b", "is odd"), new Breach("", "is late")));
    }

    @Test
    @DisplayName("passes a bug on: only refusals of rules are violations")
    void bugsPass() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonReading.of(tree("{}"), in -> {
                    throw new IllegalStateException("bug");
                }));
    }

    @Test
    @DisplayName("tells shapes apart by a word")
    void byType() {
        Map<String, Function<JsonObject, Integer>> shapes = Map.of("AGE", in -> in.required("age", integer(0, 150)));

        assertThat(JsonReading.<Integer>of(tree("{\"type\":\"AGE\",\"age\":18}"), in -> in.byType("type", shapes)))
                .isEqualTo(18);
        assertThat(violations("{\"type\":\"SIZE\"}", in -> in.byType("type", shapes)))
                .containsExactly(new Violation("/type", "must be one of AGE"));
        assertThat(violations("{}", in -> in.byType("type", shapes)))
                .containsExactly(new Violation("/type", "is missing"));
    }

    @Test
    @DisplayName("finds no unknown fields in a shape that it does not know itself")
    void unknownShape() {
        Map<String, Function<JsonObject, Integer>> shapes = Map.of("AGE", in -> in.required("age", integer(0, 150)));
        JsonNode tree = tree("{\"type\":\"SIZE\",\"size\":7}");

        InvalidRequest refused = catchThrowableOfType(
                InvalidRequest.class,
                () -> JsonReading.of(tree, true, object((JsonObject in) -> in.byType("type", shapes))));
        assertThat(refused.violations()).containsExactly(new Violation("/type", "must be one of AGE"));
    }

    @Test
    @DisplayName("goes on behind a part whose fields do not fit together")
    void parts() {
        Function<JsonObject, Quantity> reader = in -> {
            Quantity part = in.part(flat -> new Quantity(
                    flat.required("value", decimal()), flat.required("unit", text().as(UnitOfMeasure::parse))));
            in.required("note", text());
            return part;
        };

        assertThat(JsonReading.of(tree("{\"value\":2,\"unit\":\"PIECE\",\"note\":\"n\"}"), true, object(reader)))
                .isEqualTo(Quantity.pieces(2));
        assertThat(violations("{\"value\":0,\"unit\":\"PIECE\"}", reader))
                .containsExactly(
                        new Violation("", "a quantity is more than zero"), new Violation("/note", "is missing"));
    }

    @Test
    @DisplayName("takes a text or an array for an object where it is told to")
    void shorthands() {
        JsonValue<String> value = object(in -> in.required("t", text()))
                .orText(text())
                .orArray(list(2, text()).as(texts -> String.join("+", texts)));

        assertThat(JsonReading.of(tree("{\"t\":\"a\"}"), true, value)).isEqualTo("a");
        assertThat(JsonReading.of(tree("\"a\""), true, value)).isEqualTo("a");
        assertThat(JsonReading.of(tree("[\"a\",\"b\"]"), true, value)).isEqualTo("a+b");
        assertThat(violations("{\"v\":7}", in -> in.required("v", value)))
                .containsExactly(new Violation("/v", "must be an object"));
    }

    @Test
    @DisplayName("does not report what a conversion makes of the placeholder of a refused field")
    void leaningConversions() {
        Function<JsonObject, Boolean> reader = in -> {
            ProductId id = in.required("id", text().as(ProductId::new));
            return in.required("again", text().as(again -> id.value().equals(again)));
        };

        assertThat(JsonReading.of(tree("{\"id\":\"a\",\"again\":\"a\"}"), reader))
                .isTrue();
        assertThat(violations("{\"id\":7,\"again\":\"a\"}", reader))
                .containsExactly(new Violation("/id", "must be a text"));
    }

    @Test
    @DisplayName("understands further spellings of words without advertising them")
    void words() {
        Words<UnitOfMeasure> units =
                Words.of(Map.of("KILO", UnitOfMeasure.KILOGRAM)).also("KLIO", UnitOfMeasure.KILOGRAM);

        assertThat(JsonReading.<UnitOfMeasure>of(tree("{\"u\":\"KLIO\"}"), in -> in.required("u", oneOf(units))))
                .isEqualTo(UnitOfMeasure.KILOGRAM);
        assertThat(violations("{\"u\":\"kilo\"}", in -> in.required("u", oneOf(units))))
                .containsExactly(new Violation("/u", "must be one of KILO"));
    }

    @Test
    @DisplayName("reads an object as a table in its order, whatever its names are")
    void entries() {
        JsonNode tree = tree("{\"ET\":\"piim\",\"a|b\":\"x\"}");

        assertThat(JsonReading.<Map<String, String>>of(tree, true, object(in -> in.entries(2, text()))))
                .containsExactly(Map.entry("ET", "piim"), Map.entry("a|b", "x"));
        assertThat(violations("{\"a\":\"1\",\"b\":2}", in -> in.entries(1, text())))
                .containsExactly(new Violation("", "has 2 fields; at most 1 are accepted"));
        assertThat(violations("{\"a\":\"1\",\"b\":2}", in -> in.entries(2, text())))
                .containsExactly(new Violation("/b", "must be a text"));
    }

    @Test
    @DisplayName("takes the first spelling of a name that is present")
    void aliases() {
        Function<JsonObject, BigDecimal> paid = in -> in.required("total|paidSum|amount", decimal());

        assertThat(JsonReading.of(tree("{\"total\":null,\"amount\":\"2\",\"paidSum\":1}"), paid))
                .isEqualByComparingTo("1");
        assertThat(violations("{\"amount\":\"x\"}", paid))
                .containsExactly(new Violation("/amount", "must be a number"));
        assertThat(violations("{}", paid)).containsExactly(new Violation("/total", "is missing"));
    }

    @Test
    @DisplayName("lets a feature note violations of its own")
    void ownViolations() {
        Function<JsonObject, String> reader = in -> {
            if (!in.has("invoiceId") && !in.has("institutionInvoiceId")) {
                in.refuse("needs invoiceId or institutionInvoiceId");
            }
            in.refuse("total", "is below the sum of its parts");
            return "read";
        };

        assertThat(violations("{\"invoiceId\":null,\"institutionInvoiceId\":\" \"}", reader))
                .containsExactly(
                        new Violation("", "needs invoiceId or institutionInvoiceId"),
                        new Violation("/total", "is below the sum of its parts"));
    }

    private static <T> List<Violation> violations(String body, Function<JsonObject, T> reader) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> JsonReading.of(tree(body), reader));
        assertThat(refused.isMalformed()).isFalse();
        return refused.violations();
    }

    private static JsonNode tree(String body) {
        return JsonFormat.parse(JsonText.decode(body.getBytes(UTF_8)));
    }
}
