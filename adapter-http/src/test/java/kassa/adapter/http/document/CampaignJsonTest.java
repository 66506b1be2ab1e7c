package kassa.adapter.http.document;

import static kassa.adapter.http.document.CampaignJson.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A campaign")
class CampaignJsonTest {

    private static final String ALWAYS =
            "{'name':'3 for 2','code':'C00000SKP001','operation':'amount >= 3 ? amount - 1 : amount'}";
    private static final String CHRISTMAS = "{'name':'Christmas','code':'B00000000501','operation':'total * 0.9',"
            + "'startsAt':'2026-12-01T00:00:00Z','endsAt':'2026-12-24T22:00:00Z','priority':-3}";

    @Test
    @DisplayName("is read as it is written, and written as it is read")
    void roundTrip() {
        Campaign christmas = new Campaign(
                "Christmas",
                CampaignCode.parse("B00000000501"),
                CampaignExpression.parse("total * 0.9", CampaignType.CART_TOTAL),
                Optional.of(Instant.parse("2026-12-01T00:00:00Z")),
                Optional.of(Instant.parse("2026-12-24T22:00:00Z")),
                -3);

        assertThat(Read.value(CHRISTMAS, VALUE)).isEqualTo(christmas);
        assertThat(JsonWriter.object(christmas, CampaignJson::write)).isEqualTo(CHRISTMAS.replace('\'', '"'));
    }

    @Test
    @DisplayName("is always in force and of priority 0 unless it says otherwise")
    void defaults() {
        Campaign threeForTwo = Campaign.of("3 for 2", "C00000SKP001", "amount >= 3 ? amount - 1 : amount");

        assertThat(Read.value(ALWAYS, VALUE)).isEqualTo(threeForTwo);
        assertThat(JsonWriter.object(threeForTwo, CampaignJson::write)).isEqualTo(ALWAYS.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'code':'B00000000001','operation':'amount' | `/name is missing`",
                "'name':' ','code':'B00000000001','operation':'amount' | `/name must not be empty`",
                "'name':'a','operation':'amount' | `/code is missing`",
                "'name':'a','code':'B0001','operation':'amount' | `/code a campaign code has 12 characters, not 5`",
                "'name':'a','code':'B00000000003','operation':'nonsense' |"
                        + " `/code positions 10 to 12: expected 001, 002, 501 or 502, found '003'`",
                "'name':'a','code':'B00000000001' | `/operation is missing`",
                "'name':'a','code':'B00000000001','operation':'amount','endsAt':'soon' |"
                        + " `/endsAt must be a point in time such as 2026-11-23T10:15:00Z`",
                "'name':'a','code':'B00000000001','operation':'amount','priority':'high' |"
                        + " `/priority must be a whole number from -2147483648 to 2147483647`",
                "'name':'a','code':'B00000000001','operation':'amount','startsAt':'2026-12-02','endsAt':'2026-12-01' |"
                        + " ` a campaign ends after it starts`",
                "'name':'a','code':'B00000000001','operation':'amount','stacks':true | `/stacks is not known here`"
            })
    @DisplayName("is refused with the place that is wrong")
    void violations(String fields, String violation) {
        assertThat(Read.violations("{" + fields + "}", VALUE)).containsExactly(violation);
    }

    @Test
    @DisplayName("of one type may not use the variables of another; line and column are named")
    void operation() {
        String json = "{'name':'a','code':'B00000000001','operation':'total * 0.5'}";

        assertThat(Read.violations(json, VALUE)).singleElement().asString().startsWith("/operation line 1, column 1: ");
    }

    @Test
    @DisplayName("is refused with everything that is wrong at once")
    void allAtOnce() {
        String json = "{'name':'','code':'X','operation':'','startsAt':'x','endsAt':'y','priority':0.5}";

        assertThat(Read.violations(json, VALUE))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactly("/name", "/code", "/operation", "/startsAt", "/endsAt", "/priority");
    }
}
