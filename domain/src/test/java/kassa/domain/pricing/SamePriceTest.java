package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.domain.campaign.Campaign;
import kassa.domain.pricing.CampaignReport.NearMiss;
import kassa.domain.pricing.CampaignReport.NotApplied;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A price is the same as another")
class SamePriceTest {

    private static final Campaign THREE_FOR_TWO =
            Campaign.of("Three for two", "B00000000001", "amount >= 3 ? amount - 1 : amount");

    @Test
    @DisplayName("when every amount is, however customers are told what did not apply or nearly did")
    void otherWords() {
        PricedCart priced = price("2");
        CampaignReport report = priced.campaigns();
        assertThat(report.nearMisses()).hasSize(1);
        assertThat(report.notApplied()).hasSize(1);

        PricedCart reworded = with(
                priced,
                new CampaignReport(
                        report.applied(),
                        report.notApplied().stream()
                                .map(each -> new NotApplied(each.code(), each.name(), "for another reason"))
                                .toList(),
                        report.nearMisses().stream()
                                .map(each -> new NearMiss(each.code(), each.name(), "a bit more", each.saving()))
                                .toList()));

        assertThat(reworded).isNotEqualTo(priced);
        assertThat(reworded.costsTheSameAs(priced)).isTrue();
    }

    @Test
    @DisplayName("not when an amount differs, or what a campaign did")
    void otherAmounts() {
        PricedCart priced = price("3");
        CampaignReport nothing = new CampaignReport(List.of(), List.of(), List.of());
        assertThat(priced.campaigns().applied()).hasSize(1);

        assertThat(priced.costsTheSameAs(price("4"))).isFalse();
        assertThat(with(priced, nothing).costsTheSameAs(priced)).isFalse();
    }

    private static PricedCart price(String pieces) {
        return CartPricer.price(
                Shop.cart(Shop.GROSS, Shop.line(Shop.piece("Tea", "3.00", "24").withCampaigns(THREE_FOR_TWO), pieces)));
    }

    private static PricedCart with(PricedCart priced, CampaignReport report) {
        return new PricedCart(
                priced.currency(),
                priced.basis(),
                priced.rows(),
                priced.shipment(),
                priced.totals(),
                priced.vat(),
                report,
                priced.discounts(),
                priced.points());
    }
}
