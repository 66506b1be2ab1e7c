package kassa.adapter.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import kassa.adapter.http.json.InvalidRequest;
import kassa.domain.campaign.Campaign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of campaigns")
class CampaignListTest {

    private static final String GOOD =
            "{\"name\":\"2 % off\",\"code\":\"B00000000501\",\"operation\":\"total * 0.98\"}";

    @Test
    @DisplayName("is the array of the admin API, with or without a byte order mark")
    void campaigns() {
        Campaign expected = Campaign.of("2 % off", "B00000000501", "total * 0.98");

        assertThat(read("[" + GOOD + "]")).containsExactly(expected);
        assertThat(read("\uFEFF[" + GOOD + ", " + GOOD + "]")).containsExactly(expected, expected);
        assertThat(read("[]")).isEmpty();
    }

    @Test
    @DisplayName("is refused with every violation and its place, as the admin API refuses it")
    void everyViolation() {
        String bad = "{\"name\":\" \",\"code\":\"B00000000501\",\"operation\":\"total = 1\"}";
        String coloured = GOOD.replace("}", ",\"colour\":\"red\"}");

        assertThat(refusals("[" + GOOD + "," + bad + ",{\"name\":\"A\",\"code\":\"U00000SKP501\"},7," + coloured + "]"))
                .containsExactlyInAnyOrder("/1/name", "/1/operation", "/2/code", "/2/operation", "/3", "/4/colour");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "-",
            value = {
                "'' | is empty",
                "{} | must be an array",
                "{\"campaigns\": []} | must be an array",
                "[ | is not JSON",
                "[] [] | goes on after its end",
            })
    @DisplayName("that is no such array is refused as a whole")
    void noArray(String text, String reason) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> read(text));

        assertThat(refused.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.reason()).startsWith(reason));
    }

    @Test
    @DisplayName("that is not encoded in UTF-8 is refused")
    void otherEncoding() {
        byte[] latin = "[\"Õ\"]".getBytes(StandardCharsets.ISO_8859_1);

        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> CampaignList.read(latin));

        assertThat(refused.violations().get(0).reason()).isEqualTo("is not UTF-8");
    }

    @Test
    @DisplayName("has at most a thousand campaigns")
    void longest() {
        assertThat(read("[" + String.join(",", Collections.nCopies(1_000, GOOD)) + "]"))
                .hasSize(1_000);
        assertThat(refusals("[" + String.join(",", Collections.nCopies(1_001, GOOD)) + "]"))
                .containsExactly("");
    }

    private static List<Campaign> read(String text) {
        return CampaignList.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> refusals(String text) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> read(text));
        return refused.violations().stream()
                .map(violation -> violation.pointer())
                .toList();
    }
}
