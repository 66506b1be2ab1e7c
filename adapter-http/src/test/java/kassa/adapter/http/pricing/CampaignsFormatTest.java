package kassa.adapter.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stored campaigns")
class CampaignsFormatTest {

    private final CampaignsFormat format = new CampaignsFormat();

    @Test
    @DisplayName("are read as they were written, with periods, priorities and operations to the letter")
    void roundTrip() {
        Campaign plain = Campaign.of("Üks – kaks", "C00000SKP001", " amount >= 3 ?\n amount – 1 : amount ; ");
        Campaign bounded = new Campaign(
                "Bounded",
                plain.code(),
                plain.operation(),
                Optional.of(Instant.parse("2026-12-01T00:00:00.000001Z")),
                Optional.of(Instant.parse("2027-01-01T00:00:00Z")),
                -7);

        for (List<Campaign> campaigns : List.of(List.<Campaign>of(), List.of(plain), List.of(bounded, plain))) {
            assertThat(format.read(format.write(campaigns))).isEqualTo(campaigns);
        }
    }

    @Test
    @DisplayName("with a field that is not known are not read at all")
    void unknownField() {
        assertThatThrownBy(() -> format.read("{\"campaigns\": [], \"more\": 1}"))
                .isInstanceOf(IllegalStateException.class);
    }
}
