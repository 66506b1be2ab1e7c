package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kassa.domain.campaign.CampaignType;
import kassa.domain.pricing.CampaignState.Addressee;
import kassa.domain.pricing.CampaignState.Condition;
import kassa.domain.pricing.CampaignState.Customer;
import kassa.domain.pricing.CampaignState.Floor;
import kassa.domain.pricing.CampaignState.PlaceOfCampaign;
import kassa.domain.pricing.CampaignState.Rival;
import kassa.domain.pricing.CampaignState.Time;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every state that a campaign can be in, one thing against the other: type, place, audience, customer, time, condition, rival,
 * floor price.
 */
class CampaignStatesTest {

    private static final List<Judged> ALL = new ArrayList<>();

    private record Judged(CampaignState state, CampaignReport report) {}

    @BeforeAll
    static void priceAll() {
        for (CampaignType type : CampaignType.values()) {
            for (PlaceOfCampaign place : PlaceOfCampaign.values()) {
                for (Addressee addressee : Addressee.values()) {
                    for (Customer customer : Customer.values()) {
                        priceAll(type, place, addressee, customer);
                    }
                }
            }
        }
    }

    private static void priceAll(CampaignType type, PlaceOfCampaign place, Addressee addressee, Customer customer) {
        for (Time time : Time.values()) {
            for (Condition condition : Condition.values()) {
                for (Rival rival : Rival.values()) {
                    for (Floor floor : Floor.values()) {
                        CampaignState state =
                                new CampaignState(type, place, addressee, customer, time, condition, rival, floor);
                        ALL.add(new Judged(state, CartPricer.price(state.cart()).campaigns()));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("in every state a campaign applies, or tells exactly the one reason why not")
    void everyState() {
        assertThat(ALL).hasSize(32_000);
        assertThat(ALL.stream()
                        .filter(judged ->
                                !outcome(judged.report()).equals(judged.state().expected()))
                        .limit(10))
                .isEmpty();
    }

    @Test
    @DisplayName("a campaign that applies takes a tenth, and one that does not takes nothing")
    void whatIsTaken() {
        assertThat(ALL.stream()
                        .filter(judged ->
                                taken(judged.report()) != (judged.state().applies() ? -248 : 0))
                        .limit(10))
                .isEmpty();
    }

    private static long taken(CampaignReport report) {
        return report.applied().stream()
                .filter(applied -> applied.name().equals("Tried"))
                .mapToLong(applied -> applied.amount().minor())
                .sum();
    }

    @Test
    @DisplayName("only a campaign whose operation gave nothing is a near miss, and only if more would make it apply")
    void nearMisses() {
        assertThat(ALL.stream()
                        .filter(judged ->
                                isNear(judged.report()) != judged.state().isNear())
                        .limit(10))
                .isEmpty();
    }

    private static boolean isNear(CampaignReport report) {
        return report.nearMisses().stream().anyMatch(miss -> miss.name().equals("Tried"));
    }

    private static String outcome(CampaignReport report) {
        return Stream.concat(
                        report.applied().stream()
                                .filter(applied -> applied.name().equals("Tried"))
                                .map(applied -> CampaignState.APPLIED),
                        report.notApplied().stream()
                                .filter(missed -> missed.name().equals("Tried"))
                                .map(CampaignReport.NotApplied::reason))
                .reduce((one, other) -> "told twice: " + one + "; " + other)
                .orElse("not told");
    }
}
