package kassa.domain.campaign.expression;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An operation beside a JavaScript engine")
class CampaignExpressionOracleTest {

    private static final int SAMPLES = 108_000;
    private static final int AT_ONCE = 1_000;
    private static final int FLAWED = 20_000;

    @Test
    @DisplayName("comes to the same wherever a double carries 12 digits, in more than 100,000 random operations")
    void sameAsJavaScript() {
        int comparable = 0;
        for (long first = 1; first <= SAMPLES; first += AT_ONCE) {
            comparable += comparable(first);
        }

        // Nine of ten can be compared: what doubles make of the others depends on how they drift.
        assertThat(comparable).isGreaterThan(SAMPLES * 9 / 10).isGreaterThan(100_000);
    }

    @Test
    @DisplayName("is refused with the place where a number or a condition was expected, if it has the other one there")
    void illTyped() {
        LongStream.iterate(1, number -> number + 1)
                .mapToObj(number -> Sample.of(number).flawed(number))
                .filter(flawed -> flawed.text().length() <= CampaignExpression.MAX_LENGTH)
                .limit(FLAWED)
                .forEach(CampaignExpressionOracleTest::assertFlawIsFound);
    }

    /** How many of the samples from {@code first} on had to agree, and did. */
    private static int comparable(long first) {
        List<Sample> samples =
                LongStream.range(first, first + AT_ONCE).mapToObj(Sample::of).collect(Collectors.toList());
        List<Double> results = JavaScript.results(samples);
        return (int) IntStream.range(0, AT_ONCE)
                .mapToObj(at -> Comparison.of(samples.get(at), results.get(at)))
                .filter(CampaignExpressionOracleTest::compared)
                .count();
    }

    private static boolean compared(Comparison comparison) {
        assertThat(comparison).matches(Comparison::isOursRight, "ours is right to what 34 digits allow");
        assertThat(comparison).matches(Comparison::isTheirsRight, "the engine is right to what doubles allow");
        boolean comparable = comparison.isComparable();
        assertThat(comparison).matches(it -> !comparable || it.agrees(), "ours and the engine's agree to 12 digits");
        return comparable;
    }

    private static void assertFlawIsFound(Flawed flawed) {
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> CampaignExpression.parse(flawed.text(), flawed.type())))
                .as(flawed.toString())
                .hasMessage(flawed.refusal());
    }
}
