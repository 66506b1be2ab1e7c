package kassa.domain.campaign;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A campaign")
class CampaignTest {

    private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-12-24T12:00:00Z");

    @Test
    @DisplayName("is in force from its first instant until just before its end")
    void period() {
        Campaign advent = between(Optional.of(START), Optional.of(END));

        assertThat(advent.isInForce(START.minusNanos(1))).isFalse();
        assertThat(advent.isInForce(START)).isTrue();
        assertThat(advent.isInForce(END.minusNanos(1))).isTrue();
        assertThat(advent.isInForce(END)).isFalse();
        assertThat(advent.isInForce(END.plusNanos(1))).isFalse();
    }

    @Test
    @DisplayName("without a start was always in force, without an end always will be")
    void openPeriod() {
        Campaign until = between(Optional.empty(), Optional.of(END));
        Campaign since = between(Optional.of(START), Optional.empty());
        Campaign always = between(Optional.empty(), Optional.empty());

        assertThat(until.isInForce(Instant.MIN)).isTrue();
        assertThat(until.isInForce(END)).isFalse();
        assertThat(since.isInForce(START.minusNanos(1))).isFalse();
        assertThat(since.isInForce(Instant.MAX)).isTrue();
        assertThat(always.isInForce(Instant.MIN)).isTrue();
        assertThat(always.isInForce(Instant.MAX)).isTrue();
    }

    @Test
    @DisplayName("campaign.period: an end at or before the start is refused")
    void emptyPeriod() {
        assertRefused(CampaignRule.PERIOD, () -> between(Optional.of(START), Optional.of(START)));
        assertRefused(CampaignRule.PERIOD, () -> between(Optional.of(END), Optional.of(START)));
        assertThat(between(Optional.of(START), Optional.of(START.plusNanos(1))).isInForce(START))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    @DisplayName("campaign.name: a blank name is refused")
    void blankName(String name) {
        assertRefused(CampaignRule.NAME, () -> named(name));
    }

    @Test
    @DisplayName("campaign.name: a name of more than 200 characters is refused")
    void longName() {
        assertThat(named("n".repeat(200)).name()).hasSize(200);
        assertRefused(CampaignRule.NAME, () -> named("n".repeat(201)));
    }

    @Test
    @DisplayName("campaign.type: an operation for another type than the code's is refused")
    void otherType() {
        CampaignExpression forAmount = CampaignExpression.parse("amount", CampaignType.AMOUNT_TO_PAY);
        CampaignCode forPrice = CampaignCode.parse("B00000000002");

        assertRefused(
                CampaignRule.TYPE,
                () -> new Campaign("Mixed up", forPrice, forAmount, Optional.empty(), Optional.empty(), 0));
    }

    @Test
    @DisplayName("is equal to one of the same parts")
    void equality() {
        assertThat(named("Gift")).isEqualTo(named("Gift")).hasSameHashCodeAs(named("Gift"));
        assertThat(named("Gift")).isNotEqualTo(named("Present"));
        assertThat(Campaign.of("Gift", "B00000000501", "total * 0"))
                .isNotEqualTo(Campaign.of("Gift", "B00000000501", "total * 0.0"));
    }

    private static Campaign named(String name) {
        return Campaign.of(name, "B00000000501", "total * 0.9");
    }

    private static Campaign between(Optional<Instant> startsAt, Optional<Instant> endsAt) {
        Campaign always = named("Advent");
        return new Campaign(always.name(), always.code(), always.operation(), startsAt, endsAt, 0);
    }
}
