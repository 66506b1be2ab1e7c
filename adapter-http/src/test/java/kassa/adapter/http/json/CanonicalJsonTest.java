package kassa.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Canonical JSON")
class CanonicalJsonTest {

    @Test
    @DisplayName("sorts names by their UTF-16 units and writes texts as the example of RFC 8785 (3.2.3) does")
    void sorting() {
        String sample = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";

        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    @DisplayName("escapes as the example of RFC 8785 (3.2.2) does, hexadecimal digits in lower case, and nothing else")
    void escapes() {
        String sample = """
                { "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/\\b\\f\\t\\r\\u001f\\u007f<" }""";

        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\\r\\u001f\u007f<\"}");
    }

    @Test
    @DisplayName("keeps the order of arrays, and writes literals and nested values without blanks")
    void structure() {
        assertThat(CanonicalJson.of("{ \"b\": [3, {\"z\": null, \"a\": true}, [ ], { }], \"a\": false }"))
                .isEqualTo("{\"a\":false,\"b\":[3,{\"a\":true,\"z\":null},[],{}]}");
    }

    @Test
    @DisplayName("writes whole numbers plain as far as all readers agree on them")
    void numbers() {
        assertThat(CanonicalJson.of("[9007199254740991, -9007199254740991, 0, -0]"))
                .isEqualTo("[9007199254740991,-9007199254740991,0,0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740992", "-9007199254740992", "1.5", "1e2", "99999999999999999999"})
    @DisplayName("refuses other numbers instead of rounding them")
    void otherNumbers(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("[" + number + "]"));
    }

    @Test
    @DisplayName("of anyone's JSON has numbers of any kind, the same for equal ones, however absurd")
    void anyNumbers() {
        assertThat(CanonicalJson.ofAny("{\"b\": [1.50, 15e-1, -0.0, 100, 1e2, 0.10], \"a\": null}"))
                .isEqualTo("{\"a\":null,\"b\":[1.5,1.5,0,100,100,0.1]}");
        assertThat(CanonicalJson.ofAny("[1e2147483647, 1e-2147483647]")).hasSizeLessThan(50);
    }

    @Test
    @DisplayName("of canonical JSON is the same text")
    void stable() {
        String canonical = CanonicalJson.of("{\"b\": \"\\u0001\", \"a\": [1, \"x\"]}");

        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
    }
}
