package kassa.domain.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;

/**
 * The campaigns of a cart: the store's, and those of its products. Where each may work follows its code: one for the cart
 * that stands on a product is a candidate as soon as the product is bought, one for products that the store lists may
 * work on every product.
 */
final class Offers {

    /** Independent of the order of the lines: two carts of the same lines meet the same campaigns in the same order. */
    private static final Comparator<Campaign> BY_TEXT = Comparator.comparing(
                    (Campaign campaign) -> campaign.code().toString())
            .thenComparing(Campaign::name)
            .thenComparing(campaign -> campaign.operation().text());

    private final Map<Campaign, Offer> all = new LinkedHashMap<>();
    private final Map<CampaignType, List<Offer>> inStore = new EnumMap<>(CampaignType.class);
    private final Map<CampaignType, List<Offer>> ofProductsForCart = new EnumMap<>(CampaignType.class);

    private Offers() {}

    static Offers of(Cart cart) {
        Offers offers = new Offers();
        cart.campaigns().forEach(campaign -> add(offers.inStore, offers.offer(campaign, cart)));
        cart.lines().stream()
                .flatMap(line -> line.article().campaigns().stream())
                .sorted(BY_TEXT)
                .forEach(campaign -> offers.offerOfProduct(campaign, cart));
        return offers;
    }

    private void offerOfProduct(Campaign campaign, Cart cart) {
        boolean isNew = !all.containsKey(campaign);
        Offer offer = offer(campaign, cart);
        if (isNew && campaign.code().type().isForCart()) {
            add(ofProductsForCart, offer);
        }
    }

    private Offer offer(Campaign campaign, Cart cart) {
        return all.computeIfAbsent(campaign, fresh -> {
            Offer offer = new Offer(fresh);
            Eligibility.obstacle(fresh, cart.at(), cart.loyalty())
                    .ifPresent(reason -> offer.miss(Offer.Miss.NOT_OFFERED, reason));
            return offer;
        });
    }

    private static void add(Map<CampaignType, List<Offer>> byType, Offer offer) {
        List<Offer> alike = byType.computeIfAbsent(type(offer), none -> new ArrayList<>());
        if (offer.isOpen() && !alike.contains(offer)) {
            alike.add(offer);
        }
    }

    private static CampaignType type(Offer offer) {
        return offer.campaign().code().type();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The campaigns of a type that may work on the whole cart, the store's first. */
    List<Offer> forCart(CampaignType type) {
        return joined(inStore(type), ofProductsForCart.getOrDefault(type, List.of()));
    }

    /** The campaigns of a type that may work on a product, the store's first. */
    List<Offer> forProduct(ProductGroup product, CampaignType type) {
        List<Campaign> own = product.article().campaigns();
        return own.isEmpty() ? inStore(type) : joined(inStore(type), open(own, type));
    }

    private List<Offer> inStore(CampaignType type) {
        return inStore.getOrDefault(type, List.of());
    }

    private List<Offer> open(List<Campaign> campaigns, CampaignType type) {
        return campaigns.stream()
                .map(all::get)
                .filter(offer -> type(offer) == type && offer.isOpen())
                .toList();
    }

    private static List<Offer> joined(List<Offer> first, List<Offer> second) {
        return second.isEmpty()
                ? first
                : Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** The campaigns that might apply with more in the cart. */
    List<Offer> thatGaveNothing() {
        return all.values().stream().filter(Offer::gaveNothing).toList();
    }

    CampaignReport report(Currency currency, List<CampaignReport.NearMiss> nearMisses) {
        return new CampaignReport(
                all.values().stream()
                        .filter(Offer::hasApplied)
                        .map(offer -> offer.asApplied(currency))
                        .toList(),
                all.values().stream()
                        .filter(offer -> !offer.hasApplied())
                        .map(Offer::asNotApplied)
                        .toList(),
                nearMisses);
    }
}
