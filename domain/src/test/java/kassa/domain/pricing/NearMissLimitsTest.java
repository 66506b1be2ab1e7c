package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Near misses of many campaigns on many products")
class NearMissLimitsTest {

    private static final Campaign TOTAL = Campaign.of("Spend", "B00000000501", "total >= 100000 ? total - 10 : total");

    @Test
    @DisplayName("are all found in a cart as large as customers have")
    void usual() {
        PricedCart priced = CartPricer.price(cart(60, 10));

        assertThat(priced.campaigns().nearMisses())
                .extracting(CampaignReport.NearMiss::name)
                .containsExactly("Best", "Spend");
    }

    @Test
    @DisplayName("are given up where they would take far longer than the price, which is as it has to be")
    void beyond() {
        PricedCart priced = CartPricer.price(cart(2_000, 100));

        assertThat(priced.campaigns().nearMisses())
                .extracting(CampaignReport.NearMiss::name)
                .containsExactly("Best");
        assertThat(priced.total()).isEqualTo(Shop.euros("6000.00"));
        assertThat(priced.campaigns().notApplied()).hasSize(102);
    }

    /** Each product once, for 3.00; one campaign is better than all others, none applies yet. */
    private static Cart cart(int lines, int others) {
        CartLine[] products = IntStream.range(0, lines)
                .mapToObj(number -> Shop.line(Shop.piece("Product " + number, "3.00", "24"), "1"))
                .toArray(CartLine[]::new);
        Stream<Campaign> worse = IntStream.range(0, others)
                .mapToObj(number ->
                        Campaign.of("Worse " + number, "B00000000001", "amount >= 2 ? amount - 0.25 : amount"));
        Campaign best = Campaign.of("Best", "B00000000001", "amount >= 2 ? amount - 0.5 : amount");
        List<Campaign> all = Stream.of(Stream.of(best), worse, Stream.of(TOTAL))
                .flatMap(some -> some)
                .toList();
        return Shop.cart(Shop.GROSS, products).withCampaigns(all);
    }
}
