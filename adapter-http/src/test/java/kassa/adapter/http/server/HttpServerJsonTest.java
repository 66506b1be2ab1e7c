package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.Violation;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a body says")
class HttpServerJsonTest {

    private static final TestServer SERVER = TestServer.with(
            Route.platform(
                    Method.POST,
                    "/price",
                    call -> Answer.json(call.body(
                            body -> body.required("price", JsonValue.decimal()).toPlainString()))),
            Route.platform(
                    Method.POST,
                    "/names",
                    call -> Answer.json(call.body(body ->
                            body.required("first", JsonValue.text()) + body.required("last", JsonValue.text())))),
            Route.platform(Method.POST, "/parsed", call -> Answer.json(call.body(body -> "read"))));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @DisplayName("is 400 if it is no JSON or more than JSON, with the place where that shows")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    ~ ~                       ; ~~     ; is empty
                    not JSON                  ; ~~     ; is not JSON, line 1
                    {"price":1                ; /price ; is not JSON, line 1
                    {"price":1,}              ; /price ; is not JSON, line 1
                    {"price":01}              ; /price ; is not JSON, line 1
                    {"price":NaN}             ; /price ; is not JSON, line 1
                    {"price":1} {"price":1}   ; ~~     ; goes on after its end, line 1
                    {"price":1}]              ; ~~     ; is not JSON, line 1
                    {"price":1,"price":1}     ; /price ; is given twice, line 1
                    {"a":{"b":1,"b":1}}       ; /a/b   ; is given twice, line 1
                    {"price":"\\ud83d"}       ; /price ; has half a surrogate pair
                    """)
    void malformed(String body, String pointer, String reason) {
        ProblemAnswer problem = ProblemAnswer.of(SERVER.post("/price", body));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("malformed-json");
        assertThat(problem.instance()).isEqualTo(Optional.of("/price"));
        assertThat(problem.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.reason()).startsWith(reason);
        });
    }

    @Test
    @DisplayName("is read 32 levels deep, and is 400 if it is one deeper, or half a million")
    void depth() {
        assertThat(SERVER.post("/parsed", nested(32)).statusCode()).isEqualTo(200);
        assertThat(ProblemAnswer.of(SERVER.post("/parsed", nested(33))).type()).isEqualTo("malformed-json");
        assertThat(ProblemAnswer.of(SERVER.post("/parsed", "[".repeat(500_000))).type())
                .isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @DisplayName("is 400 if a number is absurd: beyond 15 integer digits or 6 decimals, whatever way it is written")
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "100e2147483647",
                "1e2147483648",
                "1e99999999999",
                "1234567890123456",
                "1e15",
                "0.1234567",
                "1e-7",
                "\"1e999999999\"",
                "\"1234567890123456\"",
                "\"0.1234567\""
            })
    void absurdNumber(String number) {
        ProblemAnswer problem = ProblemAnswer.of(SERVER.post("/price", "{\"price\":" + number + "}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).extracting(Violation::pointer).containsExactly("/price");
    }

    @ParameterizedTest
    @DisplayName("is a number up to 15 integer digits and 6 decimals")
    @CsvSource({
        "123456789012345, 123456789012345",
        "1e14,            100000000000000",
        "0.123456,        0.123456",
        "1e-6,            0.000001"
    })
    void number(String sent, String read) {
        assertThat(SERVER.post("/price", "{\"price\":" + sent + "}").body()).isEqualTo(read);
    }

    @Test
    @DisplayName("is 400 with every place that is wrong, not just the first")
    void everyPlace() {
        ProblemAnswer problem = ProblemAnswer.of(SERVER.post("/names", "{\"first\":1}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("invalid-request");
        assertThat(problem.errors())
                .isEqualTo(List.of(new Violation("/first", "must be a text"), new Violation("/last", "is missing")));
    }

    /** An object that is {@code depth} levels deep. */
    private static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
