package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Campaigns, loyalty cards and quotes")
@TestMethodOrder(OrderAnnotation.class)
class CampaignsIT {
    private static final String STORE = "/admin/institutions/demo-store";
    private static final String COFFEE_AND_BANANAS = """
            {"products": [
              {"inline": {"name": "Coffee", "unit": "PIECE", "unitPrice": 4.99, "vatRate": 24, "campaigns": [
                 {"name": "3 for 2", "code": "C00000SKP001", "operation": "amount >= 3 ? amount - 1 : amount"}]},
               "quantity": {"unit": "PIECE", "value": 3}},
              {"inline": {"name": "Bananas", "unit": "KILOGRAM", "unitPrice": 1.29, "vatRate": 24},
               "quantity": {"unit": "GRAM", "value": 846}}],
             "loyaltyCards": [{"id": "7", "cardNumber": "4711"}]}""";

    @TempDir
    private static Path folder;

    private static KassaProcess demo;
    private static Caller merchant;
    private static Caller platform;

    @BeforeAll
    static void start() {
        demo = KassaProcess.start(folder, Map.of(), "demo", "--port", "0");
        URI node = demo.ready();
        merchant = new Caller(node, "demo-admin");
        platform = new Caller(node, "demo-smarts");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    @Order(1)
    @DisplayName("programmes, cards and campaigns are put and shown again")
    void put() {
        String programmes = """
                [{"id":"7","cardCode":"SKP","name":"Store card","type":"BONUS","bonusRate":1,"canUseBonus":true}]""";
        assertThat(merchant.put(STORE + "/loyalty-programmes", programmes).statusCode())
                .isEqualTo(200);
        assertThat(merchant.get(STORE + "/loyalty-programmes").body()).isEqualTo(programmes);
        HttpResponse<String> cards = merchant.put(
                STORE + "/loyalty-cards", "[{\"programmeId\":\"7\",\"cardNumber\":\"4711\",\"bonus\":1.50}]");
        assertThat(cards.body()).isEqualTo("{\"upserted\":1,\"unchanged\":0}");
        String campaigns = """
                [{"name":"2 % off","code":"B00000000501","operation":"total >= 5 ? total * 0.98 : total"}]""";
        assertThat(merchant.put(STORE + "/campaigns", campaigns).body()).isEqualTo(campaigns);
    }

    @Test
    @Order(2)
    @DisplayName("a quote of three coffees for two, bananas by weight and 2 % off costs 10.85 and explains it")
    void quote() {
        JsonNode quote = Caller.json(merchant.post(STORE + "/price", COFFEE_AND_BANANAS));

        assertThat(quote.get("total").decimalValue()).isEqualByComparingTo("10.85");
        assertThat(quote.get("totalWithoutAddition").decimalValue()).isEqualByComparingTo("16.06");
        assertThat(quote.get("additionSum").decimalValue()).isEqualByComparingTo("-5.21");
        assertThat(quote.get("totalWithoutVAT").decimalValue()).isEqualByComparingTo("8.75");
        assertThat(quote.get("rows").findValuesAsText("rowPrice")).containsExactly("9.78", "1.07");
        assertThat(quote.get("campaigns").get("applied").findValuesAsText("code"))
                .containsExactly("B00000000501", "C00000SKP001");
    }

    @Test
    @Order(3)
    @DisplayName("a bad campaign is refused with its place, line and column, and those in force stay")
    void badCampaign() {
        HttpResponse<String> refused = merchant.put(STORE + "/campaigns", """
                [{"name":"Good","code":"B00000000501","operation":"total"},
                 {"name":"Bad","code":"U00000SKP501","operation":"total"},
                 {"name":"Worse","code":"B00000000501","operation":"total = 1"}]""");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Caller.json(refused).get("errors").findValuesAsText("pointer"))
                .containsExactly("/1/code", "/2/operation");
        assertThat(refused.body()).contains("line 1, column 7");
        assertThat(Caller.json(merchant.get(STORE + "/campaigns")).findValuesAsText("name"))
                .containsExactly("2 % off");
    }

    @Test
    @Order(4)
    @DisplayName("points pay a receipt, are kept for it, and the next one does not get them")
    void points() {
        assertThat(total("I1")).isEqualByComparingTo("11.33");
        assertThat(total("I2")).isEqualByComparingTo("12.83");
        assertThat(platform.post("/receipt/confirm", "{\"invoiceId\": \"I1\"}").statusCode())
                .isEqualTo(200);
    }

    private static BigDecimal total(String invoice) {
        String cart = """
                {"invoiceId": "%s", "personId": "P", "institutionId": "demo-store", "langCode": "ET",
                 "products": [{"id": "P100001", "quantity": {"unit": "PIECE", "value": 11}}],
                 "loyaltyCards": [{"id": "7", "cardNumber": "4711", "useBonusOnPayment": true}]}""".formatted(invoice);
        return Caller.json(platform.post("/receipt", cart)).get("total").decimalValue();
    }
}
