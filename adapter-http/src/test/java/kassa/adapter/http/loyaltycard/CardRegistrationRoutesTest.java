package kassa.adapter.http.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.loyaltycard.LoyaltyUpkeep;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Linking loyalty cards over HTTP")
class CardRegistrationRoutesTest {

    private static final List<String> SHOPS = List.of("shop", "annex");
    private static final String REGISTER = "/card/loyalty";
    private static final String BONUS = "/card/loyalty/bonus";
    private static final String CARDS = """
            [{"programmeId": "7", "cardNumber": "4711", "bonus": 12.5, "idCode": "39001010000", "phone": "5123 4567",
              "email": "mari@example.ee"},
             {"programmeId": "8", "cardNumber": "4712", "idCode": "39001010110"}]""";

    private static final MemoryStore STORE = new MemoryStore();
    private static final SettableClock CLOCK = SettableClock.at("2026-11-23T12:00:00Z");
    private static TestServer server;

    @BeforeAll
    static void start() {
        SHOPS.forEach(CardRegistrationRoutesTest::open);
        LoyaltyUpkeep upkeep = LoyaltyUpkeep.over(
                STORE.transactions(), STORE.institutions(), STORE.programmes(), STORE.accounts(), STORE.holders());
        CardRegistration cards = CardRegistration.over(
                STORE.transactions(),
                STORE.institutions(),
                STORE.programmes(),
                STORE.accounts(),
                STORE.holders(),
                STORE.links(),
                STORE.tries(),
                new TryLimit(3, Duration.ofMinutes(15)),
                CLOCK);
        server = TestServer.withInstitutions(
                SHOPS,
                LoyaltyCardRoutes.of(upkeep),
                CardRegistrationRoutes.of(cards, LoyaltyCardPaths.usual()),
                new StoresProblems());
        SHOPS.forEach(shop -> accepted(server.put(
                "/admin/institutions/" + shop + "/loyalty-programmes",
                "[{\"id\": \"7\", \"name\": \"Green\", \"type\": \"BONUS\"}, {\"id\": \"8\", \"name\": \"Red\"}]")));
        accepted(server.put("/admin/institutions/shop/loyalty-cards", CARDS));
    }

    private static void open(String shop) {
        STORE.transactions().write(() -> {
            STORE.institutions()
                    .save(Institution.of(
                            new InstitutionId(shop),
                            "Shop",
                            Currency.getInstance("EUR"),
                            ZoneId.of("Europe/Tallinn"),
                            VatRate.parse("24")));
            return shop;
        });
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Failures before no longer count. */
    @BeforeEach
    void wait15Minutes() {
        CLOCK.advance(Duration.ofMinutes(15));
    }

    @Test
    @DisplayName("a request as the platform documents it links the card, and is answered with it")
    void documented() {
        HttpResponse<String> answer = server.post(REGISTER, """
                {"loyaltyCard": {"id": "7", "imageId": "i-1", "type": "BONUS", "canUseBonusPointsForPayment": true,
                   "name": "Green", "description": "The green one", "validationType": ["IDCODE", "PHONE"],
                   "colorTheme": "DARK", "primary": "#00ff00", "colors": ["#00ff00"]},
                 "value": "39001010000", "personId": "P-1", "personEmail": "mari@example.ee", "personName": "Mari"}""");

        assertThat(accepted(answer).body())
                .isEqualTo("{\"id\":\"7\",\"cardNumber\":\"4711\",\"type\":\"BONUS\",\"bonus\":12.50}");
        assertThat(accepted(server.post(BONUS, "{\"id\": \"7\", \"cardNumber\": \"4711\", \"personId\": \"P-1\"}"))
                        .body())
                .isEqualTo("{\"cardNumber\":\"4711\",\"bonus\":12.50,\"currency\":\"EUR\"}");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"validationType\": [\"CARD_NUMBER\"] | 4711",
                "\"validationType\": [\"CARD_NUMER\"] | 4711",
                "\"validationTypes\": [\"CARD_NUMER\", \"PHONE\"] | 4711",
                "\"validationTypes\": [\"PHONE\"] | +372 5123 4567",
                "\"validationType\": \"PHONE\" | 0037251234567",
                "\"validationType\": [] | 39001010000",
                "\"validationType\": null | mari@EXAMPLE.EE",
                "\"name\": \"Green\" | 5123-4567"
            })
    @DisplayName("every spelling of what may be proved with is read; where nothing is said, all may")
    void spellings(String types, String value) {
        assertThat(accepted(server.post(REGISTER, request("7", types, value, "P-1")))
                        .body())
                .contains("\"cardNumber\":\"4711\"");
    }

    @Test
    @DisplayName(
            "loyaltycard.not-verified: whatever the reason, the answer is the same to the letter, and tells nothing that was entered")
    void sameAnswer() {
        Set<String> answers = new HashSet<>();
        List<String> failing = List.of(
                request("7", "\"validationType\": [\"IDCODE\"]", "39001010590", "A"),
                request("7", "\"validationType\": [\"IDCODE\"]", "39001010110", "B"),
                request("8", "\"validationType\": [\"IDCODE\"]", "39001010000", "C"),
                request("9", "\"validationType\": [\"IDCODE\"]", "39001010000", "D"),
                request("7", "\"validationType\": [\"IDCODE\"]", "39001010001", "E"),
                request("7", "\"validationType\": [\"IDCODE\"]", "no code at all", "F"),
                request("7", "\"validationType\": [\"PHONE\"]", "51", "G"),
                request("7", "\"validationType\": [\"EMAIL\"]", "mari", "H"),
                request("7", "\"validationType\": [\"PHONE\"]", "39001010000", "I"));
        for (String body : failing) {
            HttpResponse<String> answer = postNamed(body);
            assertThat(answer.statusCode()).isEqualTo(422);
            answers.add(answer.body());
        }
        HttpResponse<String> otherStore = server.send(
                REGISTER,
                request -> request.header("Authorization", "Bearer token-of-annex")
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", "same")
                        .POST(BodyPublishers.ofString(
                                request("7", "\"validationType\": [\"IDCODE\"]", "39001010000", "J"))));
        answers.add(otherStore.body());

        assertThat(answers).singleElement().satisfies(body -> {
            assertThat(json(body).get("type").asText()).isEqualTo("urn:kassa:problem:loyaltycard.not-verified");
            assertThat(body).doesNotContain("3900", "mari", "errors");
        });
    }

    private static HttpResponse<String> postNamed(String body) {
        return server.send(
                REGISTER,
                request -> request.header("Authorization", TestServer.PLATFORM)
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", "same")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    @DisplayName("after too many failures it is 429 with the seconds to wait, for this person only")
    void tooManyTries() {
        String wrong = request("7", "\"validationType\": [\"IDCODE\"]", "39001010590", "P-9");
        for (int i = 0; i < 3; i++) {
            assertThat(server.post(REGISTER, wrong).statusCode()).isEqualTo(422);
            CLOCK.advance(Duration.ofMillis(1_500));
        }

        HttpResponse<String> answer =
                server.post(REGISTER, request("7", "\"validationType\": [\"IDCODE\"]", "39001010000", "P-9"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("896");
        assertThat(json(answer.body()).get("type").asText()).isEqualTo("urn:kassa:problem:too-many-requests");
        accepted(server.post(REGISTER, request("7", "\"validationType\": [\"IDCODE\"]", "39001010000", "P-8")));
        CLOCK.advance(Duration.ofSeconds(896));
        accepted(server.post(REGISTER, request("7", "\"validationType\": [\"IDCODE\"]", "39001010000", "P-9")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /loyaltyCard /value /personId",
                "{\"loyaltyCard\": {}, \"value\": \" \", \"personId\": \"\"} | /loyaltyCard/id /value /personId",
                "{\"loyaltyCard\": {\"id\": \"7\", \"validationType\": [\"SHOE\"]}, \"value\": \"1\", \"personId\": \"P\"}"
                        + " | /loyaltyCard/validationType/0",
                "{\"loyaltyCard\": {\"id\": \"7\"}, \"value\": \"1\", \"personId\": \"forgotten\"} | /personId",
                "{\"loyaltyCard\": \"7\", \"value\": 1, \"personId\": \"P\"} | /loyaltyCard /value"
            })
    @DisplayName("what is no such request is 400 with every place, and is no failed try")
    void invalid(String body, String pointers) {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = server.post(REGISTER, body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer.body()).get("errors").findValuesAsText("pointer"))
                    .containsExactly(pointers.split(" "));
        }
    }

    @Test
    @DisplayName("malformed JSON is 400")
    void malformed() {
        assertThat(server.post(REGISTER, "{\"value\": ").statusCode()).isEqualTo(400);
        assertThat(server.post(BONUS, "[").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("a token of one store leads to cards of that store only")
    void tokenOfStore() {
        String request = request("7", "\"validationType\": [\"CARD_NUMBER\"]", "4711", "P-1");
        String inShop = "{\"institutionId\": \"shop\"," + request.substring(1);

        assertThat(server.post(REGISTER, "Bearer token-of-shop", request).statusCode())
                .isEqualTo(200);
        assertThat(server.post(REGISTER, "Bearer token-of-annex", request).statusCode())
                .isEqualTo(422);
        assertThat(server.post(REGISTER, "Bearer token-of-annex", inShop).statusCode())
                .isEqualTo(403);
        assertThat(server.post(REGISTER, "Bearer token-of-shop", inShop).statusCode())
                .isEqualTo(200);
        assertThat(server.post(BONUS, "Bearer token-of-annex", "{\"id\": \"7\", \"cardNumber\": \"4711\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.post(REGISTER, "Bearer nobody", request).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"7\", \"cardNumber\": \"9999\"}",
                "{\"id\": \"9\", \"cardNumber\": \"4711\"}",
                "{\"id\": \"8\", \"cardNumber\": \"4712\"}",
                "{\"id\": \"7\", \"cardNumber\": \"4711\", \"personId\": \"P-7\"}",
                "{\"id\": \"7\", \"cardNumber\": \"4711\", \"personId\": \"P-1\", \"institutionId\": \"annex\"}"
            })
    @DisplayName("loyaltycard.unknown-card: points of a card that is not linked so are 404, whether it exists or not")
    void unknownCard(String question) {
        accepted(server.post(REGISTER, request("7", "\"validationType\": [\"CARD_NUMBER\"]", "4711", "P-1")));

        HttpResponse<String> answer = server.post(BONUS, question);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer.body()).get("type").asText()).isEqualTo("urn:kassa:problem:loyaltycard.unknown-card");
        assertThat(json(answer.body()).get("detail").asText()).isEqualTo("there is no such card that is linked");
    }

    @Test
    @DisplayName("what is no such question is 400 with every place")
    void invalidQuestion() {
        assertThat(json(server.post(BONUS, "{\"personId\": 5}").body())
                        .get("errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/id", "/cardNumber", "/personId");
        assertThat(json(server.post(BONUS, "{\"id\": \"7\", \"cardNumber\": \"4711\", \"personId\": \"forgotten\"}")
                                .body())
                        .get("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/personId");
    }

    private static String request(String programme, String types, String value, String person) {
        return "{\"loyaltyCard\": {\"id\": \"" + programme + "\", " + types + "}, \"value\": \"" + value
                + "\", \"personId\": \"" + person + "\"}";
    }

    private static JsonNode json(String body) {
        return JsonFormat.parse(new JsonText(body));
    }

    /** The rows of the feature that a whole node has besides. */
    private static final class StoresProblems implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return NodeProblems.TABLE;
        }
    }
}
