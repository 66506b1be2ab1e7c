package kassa.adapter.http.receipt;

import static kassa.adapter.http.receipt.SampleReceipts.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.domain.campaign.Campaign;
import kassa.domain.receipt.Repricing;
import kassa.domain.receipt.Repricing.Difference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a receipt would have come to another total")
class RepricingReasonsTest {

    @Test
    @DisplayName("tells campaigns that newly apply, no longer apply or take another amount, each with its amounts")
    void everyKind() {
        assertThat(reasons(
                        new Difference("Old (B00000000501)", euros(-100), euros(0)),
                        new Difference("Kept (B00000000001)", euros(-1), euros(-250)),
                        new Difference("New; better (B00000000502)", euros(0), euros(-25))))
                .isEqualTo("no longer applies: Old (B00000000501) -1.00; "
                        + "amount changed: Kept (B00000000001) -0.01 to -2.50; "
                        + "newly applies: New; better (B00000000502) -0.25");
    }

    @Test
    @DisplayName("says so if no campaign takes another amount")
    void none() {
        assertThat(reasons()).isEqualTo("no campaign takes another amount");
    }

    @Test
    @DisplayName("names the campaigns of a receipt that was priced again: 2 % off 10.85 gives way to 3.00 off")
    void ofReceipt() {
        Repricing again = Repricing.of(
                SampleReceipts.coffeeAndBananas(), List.of(Campaign.of("Three", "B00000000501", "total - 3")));

        assertThat(RepricingReasons.of(again))
                .isEqualTo(
                        "no longer applies: 2 % off (B00000000501) -0.22; newly applies: Three (B00000000501) -3.72");
    }

    private static String reasons(Difference... differences) {
        return RepricingReasons.of(
                new Repricing(SampleReceipts.coffeeAndBananas(), euros(0), euros(1), List.of(differences)));
    }
}
