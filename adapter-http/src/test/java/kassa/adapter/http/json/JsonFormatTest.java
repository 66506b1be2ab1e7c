package kassa.adapter.http.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON format")
class JsonFormatTest {

    @Test
    @DisplayName("keeps the decimals of a number as they were sent")
    void keepsDecimals() {
        assertThat(parse("{\"total\":12.10}").get("total").decimalValue().toPlainString())
                .isEqualTo("12.10");
    }

    @Test
    @DisplayName("ignores a byte order mark, and it is not part of the text")
    void ignoresByteOrderMark() {
        JsonText text = JsonText.decode("\uFEFF{}".getBytes(UTF_8));

        assertThat(text.text()).isEqualTo("{}");
        assertThat(JsonFormat.parse(text).isObject()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("refuses what is not JSON, with line and column and nothing of the parser's inside")
    @ValueSource(
            strings = {
                "{\"a\":}",
                "{\"a\":1,}",
                "[1 2]",
                "{'a':1}",
                "{a:1}",
                "// note\n1",
                "[NaN]",
                "[Infinity]",
                "[-Infinity]",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[0x10]",
                "nul",
                "{",
                "[\"abc",
                "[\"\\x\"]",
                "[\"tab\there\"]",
                "[\u00001]"
            })
    void refusesWhatIsNotJson(String body) {
        Violation violation = refusal(body);

        assertThat(violation.reason()).matches("is not JSON, line \\d, column \\d+");
    }

    @ParameterizedTest
    @DisplayName("refuses an empty body")
    @ValueSource(strings = {"", " \n", "\uFEFF"})
    void refusesAnEmptyBody(String body) {
        assertThat(refusal(body)).isEqualTo(new Violation("", "is empty"));
    }

    @ParameterizedTest
    @DisplayName("refuses text after the end")
    @ValueSource(strings = {"{} {}", "{}]", "{}x", "1 1", "{}\u0000"})
    void refusesTextAfterTheEnd(String body) {
        assertThat(refusal(body).reason()).matches("(goes on after its end|is not JSON), line 1, column \\d+");
    }

    @ParameterizedTest
    @DisplayName("refuses a name given twice, with the pointer to it")
    @CsvSource({
        "'{\"a\":1,\"a\":2}',/a",
        "'{\"x\":[0,{\"b/c\":1,\"b/c\":1}]}',/x/1/b~1c",
        "'{\"a\":1,\"\\u0061\":2}',/a"
    })
    void refusesDuplicateNames(String body, String pointer) {
        assertThat(refusal(body).pointer()).isEqualTo(pointer);
        assertThat(refusal(body).reason()).startsWith("is given twice, line 1");
    }

    @Test
    @DisplayName("accepts a depth of 32 and refuses 33, and a bomb of 500,000 brackets just as quickly")
    void boundsDepth() {
        assertThat(parse("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThat(refusal("[".repeat(33) + "]".repeat(33)).reason()).startsWith("exceeds a limit (depth 32");
        assertThat(refusal("[".repeat(500_000)).reason()).startsWith("exceeds a limit (depth 32");
        assertThat(refusal("{\"a\":".repeat(100_000)).reason()).startsWith("exceeds a limit (depth 32");
    }

    @Test
    @DisplayName("refuses a number of more than 40 characters, with the pointer to it")
    void boundsNumbers() {
        assertThat(parse("[" + "9".repeat(40) + "]").get(0).isNumber()).isTrue();
        assertThat(refusal("{\"a\":[" + "9".repeat(10_000) + "]}").pointer()).isEqualTo("/a/0");
        assertThat(refusal("{\"a\":0." + "9".repeat(10_000) + "}").pointer()).isEqualTo("/a");
        assertThat(refusal("[1e" + "9".repeat(10_000) + "]").reason()).isNotEmpty();
    }

    @ParameterizedTest
    @DisplayName("survives exponents beyond reason")
    @ValueSource(
            strings = {"1e999999999", "-1e-999999999", "1e2147483648", "1e-2147483648", "1e99999999999", "0e99999999999"
            })
    void survivesExponents(String number) {
        String outcome;
        try {
            outcome = parse("[" + number + "]").get(0).isNumber() ? "read" : "odd";
        } catch (InvalidRequest refused) {
            outcome = "refused";
        }

        assertThat(outcome).isIn("read", "refused");
    }

    @Test
    @DisplayName("refuses a name of more than 256 characters")
    void boundsNames() {
        assertThat(refusal("{\"" + "n".repeat(257) + "\":1}").reason()).startsWith("exceeds a limit");
    }

    @Test
    @DisplayName("refuses bytes that are not UTF-8: stray bytes, overlong forms, surrogates, Latin-1, UTF-16")
    void refusesOtherEncodings() {
        byte[] stray = {'[', '"', (byte) 0xFF, '"', ']'};
        byte[] overlong = {'[', '"', (byte) 0xC0, (byte) 0x80, '"', ']'};
        byte[] surrogate = {'[', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ']'};
        byte[] cutOff = {'[', '"', (byte) 0xC3};
        assertThat(bytesRefusal(stray)).isEqualTo("is not UTF-8");
        assertThat(bytesRefusal(overlong)).isEqualTo("is not UTF-8");
        assertThat(bytesRefusal(surrogate)).isEqualTo("is not UTF-8");
        assertThat(bytesRefusal(cutOff)).isEqualTo("is not UTF-8");
        assertThat(bytesRefusal("[\"õ\"]".getBytes(ISO_8859_1))).isEqualTo("is not UTF-8");
        assertThat(bytesRefusal("[1]".getBytes(UTF_16LE))).startsWith("is not JSON");
        assertThat(bytesRefusal("[1]".getBytes(UTF_16BE))).startsWith("is not JSON");
    }

    @ParameterizedTest
    @DisplayName("refuses half a surrogate pair, with the pointer to it")
    @CsvSource({"'[{\"a\":\"\\ud83d\"}]',/0/a", "'{\"a\":[1,\"\\ude00\\ud83d\"]}',/a/1"})
    void refusesHalfPairs(String body, String pointer) {
        assertThat(refusal(body)).isEqualTo(new Violation(pointer, "has half a surrogate pair"));
    }

    @ParameterizedTest
    @DisplayName("refuses half a surrogate pair in a name")
    @ValueSource(strings = {"{\"\\ud83d\":1}", "{\"a\\ude00b\":1}", "{\"\\ud83d\\ud83d\":1}", "{\"\\ud83dx\":1}"})
    void refusesHalfPairsInNames(String body) {
        assertThat(refusal(body).reason()).startsWith("is not JSON");
    }

    @Test
    @DisplayName("accepts escaped pairs")
    void acceptsPairs() {
        assertThat(parse("[\"\\ud83d\\ude00\"]").get(0).textValue()).isEqualTo("😀");
    }

    private static JsonNode parse(String body) {
        return JsonFormat.parse(JsonText.decode(body.getBytes(UTF_8)));
    }

    private static Violation refusal(String body) {
        return refusal(body.getBytes(UTF_8));
    }

    private static String bytesRefusal(byte[] body) {
        return refusal(body).reason();
    }

    private static Violation refusal(byte[] body) {
        InvalidRequest refused =
                catchThrowableOfType(InvalidRequest.class, () -> JsonFormat.parse(JsonText.decode(body)));
        assertThat(refused.isMalformed()).isTrue();
        assertThat(refused.violations()).hasSize(1);
        return refused.violations().get(0);
    }
}
