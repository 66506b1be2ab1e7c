package kassa.adapter.http.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.loyaltycard.LoyaltyUpkeep;
import kassa.application.loyaltycard.StoreCard;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Loyalty programmes and cards over HTTP")
class LoyaltyCardRoutesTest {

    private static final InstitutionId SHOP = new InstitutionId("shop");
    private static final String PROGRAMMES = "/admin/institutions/shop/loyalty-programmes";
    private static final String CARDS = "/admin/institutions/shop/loyalty-cards";
    private static final String GREEN =
            "{\"id\":\"7\",\"cardCode\":\"SKP\",\"name\":\"Green\",\"type\":\"BONUS\",\"bonusRate\":1.5,\"canUseBonus\":true}";

    private static final MemoryStore STORE = new MemoryStore();
    private static TestServer server;

    @BeforeAll
    static void start() {
        STORE.transactions().write(() -> {
            STORE.institutions()
                    .save(Institution.of(
                            SHOP,
                            "Shop",
                            Currency.getInstance("EUR"),
                            ZoneId.of("Europe/Tallinn"),
                            VatRate.parse("24")));
            return SHOP;
        });
        LoyaltyUpkeep upkeep = LoyaltyUpkeep.over(
                STORE.transactions(), STORE.institutions(), STORE.programmes(), STORE.accounts(), STORE.holders());
        server = TestServer.with(LoyaltyCardRoutes.of(upkeep), new StoresProblems());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("programmes are put, answered and shown alike")
    void programmes() {
        String all = "[" + GREEN + ",{\"id\":\"8\",\"name\":\"Plain\",\"bonusRate\":0,\"canUseBonus\":false}]";

        assertThat(server.put(PROGRAMMES, all).body()).isEqualTo(all);
        assertThat(server.get(PROGRAMMES, TestServer.ADMIN).body()).isEqualTo(all);
    }

    @Test
    @DisplayName("a programme needs an id and a name only")
    void shortProgramme() {
        assertThat(server.put(PROGRAMMES, "[{\"id\":\"8\",\"name\":\"Plain\"}]").body())
                .isEqualTo("[{\"id\":\"8\",\"name\":\"Plain\",\"bonusRate\":0,\"canUseBonus\":false}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BONUS", "DEFAULT"})
    @DisplayName("the platform's type of a programme is kept and shown")
    void type(String type) {
        String programme =
                "[{\"id\":\"8\",\"name\":\"Plain\",\"type\":\"" + type + "\",\"bonusRate\":0,\"canUseBonus\":false}]";

        assertThat(server.put(PROGRAMMES, programme).body()).isEqualTo(programme);
        assertThat(server.get(PROGRAMMES, TestServer.ADMIN).body()).isEqualTo(programme);
    }

    @Test
    @DisplayName("the id of a programme is as long as a card may name it: 100 characters, and not one more")
    void longestId() {
        String longest = "7".repeat(100);
        server.put(PROGRAMMES, "[{\"id\":\"" + longest + "\",\"name\":\"Long\"}]");

        assertThat(server.put(CARDS, "[{\"programmeId\":\"" + longest + "\",\"cardNumber\":\"1\"}]")
                        .body())
                .isEqualTo("{\"upserted\":1,\"unchanged\":0}");
        assertRefused(server.put(PROGRAMMES, "[{\"id\":\"" + longest + "7\",\"name\":\"Long\"}]"), 400, "/0/id");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"id\":\"8\"}] | 400 | /0/name",
                "[{\"id\":\"8\",\"name\":\"A\",\"type\":\"GOLD\"}] | 400 | /0/type",
                "[{\"id\":\"8\",\"name\":\"A\",\"bonusRate\":101}] | 400 | /0",
                "[{\"id\":\"8\",\"name\":\"A\",\"cardCode\":\"skp\"}] | 400 | /0",
                "[{\"id\":\"8\",\"name\":\"A\",\"more\":1}] | 400 | /0/more",
                "[{\"id\":\"8\",\"name\":\"A\"},{\"id\":\"8\",\"name\":\"B\"}] | 422 | /1/id"
            })
    @DisplayName("a bad programme refuses the list with its place, and what was there stays")
    void badProgrammes(String body, int status, String pointer) {
        server.put(PROGRAMMES, "[" + GREEN + "]");

        assertRefused(server.put(PROGRAMMES, body), status, pointer);
        assertThat(server.get(PROGRAMMES, TestServer.ADMIN).body()).isEqualTo("[" + GREEN + "]");
    }

    @Test
    @DisplayName("cards are put with their points and with what their holders are recognised by")
    void cards() {
        server.put(PROGRAMMES, "[" + GREEN + "]");

        HttpResponse<String> answer = server.put(CARDS, """
                [{"programmeId":"7","cardNumber":"41","bonus":"12.5","idCode":"39001010011","phone":"512 3456","email":" a@B.ee "},
                 {"programmeId":"7","cardNumber":"42"}]""");

        assertThat(answer.body()).isEqualTo("{\"upserted\":2,\"unchanged\":0}");
        CardId card = new CardId("7", "41");
        assertThat(STORE.transactions().read(() -> STORE.accounts().find(SHOP, card)))
                .contains(CardAccount.of(card, 1_250));
        assertThat(STORE.transactions()
                        .read(() -> STORE.holders()
                                .knows(
                                        new StoreCard(SHOP, card),
                                        List.of(
                                                new HolderTrait(ValidationType.IDCODE, "39001010011"),
                                                new HolderTrait(ValidationType.PHONE, "+3725123456"),
                                                new HolderTrait(ValidationType.EMAIL, "a@b.ee")))))
                .isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"cardNumber\":\"1\"}] | 400 | /0/programmeId",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"phone\":5}] | 400 | /0/phone",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"idCode\":\"39001010010\"}] | 400 | /0/idCode",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"email\":\"a.ee\"}] | 400 | /0/email",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"phone\":\"12\"}] | 422 | /0/phone",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"bonus\":\"much\"}] | 400 | /0/bonus",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"pin\":1}] | 400 | /0/pin",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\"},{\"programmeId\":\"9\",\"cardNumber\":\"1\"}] | 422 | /1/programmeId",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\"},{\"programmeId\":\"7\",\"cardNumber\":\"1\"}] | 422 | /1/cardNumber",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"bonus\":-1}] | 422 | /0/bonus",
                "[{\"programmeId\":\"7\",\"cardNumber\":\"1\",\"bonus\":0.001}] | 422 | /0/bonus"
            })
    @DisplayName("a bad card refuses the list with its place, and no card is kept")
    void badCards(String body, int status, String pointer) {
        server.put(PROGRAMMES, "[" + GREEN + "]");

        assertRefused(server.put(CARDS, body), status, pointer);
        assertThat(STORE.transactions().read(() -> STORE.accounts().find(SHOP, new CardId("7", "1"))))
                .isEmpty();
    }

    @Test
    @DisplayName("node.unknown-institution: a store that is not served is 404")
    void unknownStore() {
        String elsewhere = "/admin/institutions/elsewhere/loyalty-";

        assertThat(server.put(elsewhere + "programmes", "[]").statusCode()).isEqualTo(404);
        assertThat(server.put(elsewhere + "cards", "[]").statusCode()).isEqualTo(404);
        assertThat(server.get(elsewhere + "programmes", TestServer.ADMIN).statusCode())
                .isEqualTo(404);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String pointer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = JsonFormat.parse(new JsonText(answer.body()));
        assertThat(problem.get("errors").findValuesAsText("pointer")).containsExactly(pointer);
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
