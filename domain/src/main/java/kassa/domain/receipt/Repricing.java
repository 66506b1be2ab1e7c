package kassa.domain.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kassa.domain.campaign.Campaign;
import kassa.domain.money.Money;
import kassa.domain.pricing.CampaignReport;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PricedCart;

/**
 * What a receipt would have come to with other campaigns of the store, and which campaigns make the difference.
 *
 * <p>The campaigns count whatever their periods are: what is to start next month is tried on the carts of last month.
 * Campaigns of single products, cards and points stay as they were.
 *
 * @param before the total of the receipt, with VAT
 * @param after what its total would have been
 * @param differences every campaign that took another amount, in order of first appearance, those of before first
 */
public record Repricing(Receipt receipt, Money before, Money after, List<Difference> differences) {

    public Repricing {
        Objects.requireNonNull(receipt, "receipt");
        differences = List.copyOf(differences);
    }

    /**
     * A campaign that took another amount than before, in the store's price basis; negative: the customer saves.
     *
     * @param name the campaign's name and code, such as {@code 2 % off (B00000000501)}
     */
    public record Difference(String name, Money before, Money after) {

        public Difference {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** The receipt's cart, priced again with these campaigns in place of the store's. */
    public static Repricing of(Receipt receipt, List<Campaign> campaigns) {
        List<Campaign> always = campaigns.stream().map(Campaign::always).toList();
        PricedCart again = CartPricer.price(receipt.cart().withCampaigns(always));
        return new Repricing(receipt, receipt.priced().total(), again.total(), differences(receipt.priced(), again));
    }

    /** Whether the total would have been another. */
    public boolean changesTotal() {
        return !before.equals(after);
    }

    /** What the customer would have paid more; negative: less. */
    public Money difference() {
        return after.minus(before);
    }

    private static List<Difference> differences(PricedCart before, PricedCart after) {
        Map<String, Money> then = taken(before);
        Map<String, Money> now = taken(after);
        Money nothing = Money.zero(before.currency());
        List<String> names = new ArrayList<>(then.keySet());
        now.keySet().stream().filter(name -> !then.containsKey(name)).forEach(names::add);
        return names.stream()
                .map(name -> new Difference(name, then.getOrDefault(name, nothing), now.getOrDefault(name, nothing)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private static Map<String, Money> taken(PricedCart priced) {
        Map<String, Money> taken = new LinkedHashMap<>();
        for (CampaignReport.Applied applied : priced.campaigns().applied()) {
            taken.merge(applied.name() + " (" + applied.code() + ")", applied.amount(), Money::plus);
        }
        return taken;
    }
}
