package kassa.domain.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * Holds offers against what the till charges: {@code OfferCheck.requireSound(list, facts)}, {@code
 * OfferCheck.breaches(offer, facts)}. What is over is not looked at.
 */
public final class OfferCheck {

    private final OfferFacts facts;

    private OfferCheck(OfferFacts facts) {
        this.facts = facts;
    }

    /**
     * Refuses offers that a store cannot keep.
     *
     * @throws RuleViolation {@code offer.unknown-product}, {@code offer.unknown-programme}, {@code
     *     offer.agrees-with-price}: the first that is broken, naming all places where it is, such as {@code 3/offerPrice}
     */
    public static void requireSound(OfferList list, OfferFacts facts) {
        OfferCheck check = new OfferCheck(facts);
        require(list, OfferRule.UNKNOWN_PRODUCT, "an offer is about nothing that the store sells", check::strangers);
        require(list, OfferRule.UNKNOWN_PROGRAMME, "an offer is for no programme of the store", check::outsiders);
        require(
                list,
                OfferRule.AGREES_WITH_PRICE,
                "an offer says something else than the till",
                offer -> check.disagreements(offer, check.holders(offer)));
    }

    private static void require(OfferList list, OfferRule rule, String detail, Function<Offer, List<Breach>> check) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < list.offers().size(); i++) {
            String place = i + "/";
            check.apply(list.offers().get(i)).stream()
                    .map(breach -> new Breach(place + breach.place(), breach.reason()))
                    .forEach(breaches::add);
        }
        if (!breaches.isEmpty()) {
            throw new RuleViolation(rule, detail, breaches);
        }
    }

    /** All that keeps an offer from being shown to those whom it is for. */
    public static List<Breach> breaches(Offer offer, OfferFacts facts) {
        OfferCheck check = new OfferCheck(facts);
        return check.breaches(offer, check.holders(offer));
    }

    /** Whether the till keeps what the offer says to a customer with these cards. */
    public static boolean isKept(Offer offer, LoyaltyStanding cards, OfferFacts facts) {
        return new OfferCheck(facts).breaches(offer, cards).isEmpty();
    }

    private List<Breach> breaches(Offer offer, LoyaltyStanding cards) {
        return Stream.of(strangers(offer), outsiders(offer), disagreements(offer, cards))
                .flatMap(List::stream)
                .toList();
    }

    private List<Breach> strangers(Offer offer) {
        return offer
                .product()
                .filter(id -> isToCome(offer) && !isSold(id))
                .map(id -> new Breach("productId", "the store sells no product " + id))
                .stream()
                .toList();
    }

    private boolean isSold(ProductId id) {
        return facts.product(id).filter(Product::active).isPresent();
    }

    private List<Breach> outsiders(Offer offer) {
        return offer
                .programme()
                .filter(id -> isToCome(offer) && facts.register().programme(id).isEmpty())
                .map(id -> new Breach("programmeId", "the store has no programme " + id))
                .stream()
                .toList();
    }

    private List<Breach> disagreements(Offer offer, LoyaltyStanding cards) {
        return offer.discount()
                .filter(any -> isToCome(offer))
                .flatMap(discount -> facts.product(discount.product())
                        .filter(Product::active)
                        .map(product -> disagreements(offer.period(), discount, product, cards)))
                .orElse(List.of());
    }

    private List<Breach> disagreements(
            OfferPeriod period, DiscountContent discount, Product product, LoyaltyStanding cards) {
        List<Campaign> named =
                discount.campaign().map(code -> withCode(code, product)).orElse(List.of());
        List<Campaign> lasting = named.stream()
                .filter(campaign ->
                        period.isCoveredBy(campaign, facts.now(), facts.store().zone()))
                .toList();
        if (discount.campaign().isPresent() && lasting.isEmpty()) {
            return List.of(new Breach("campaignCode", missing(named)));
        }
        return new TillPrice(facts.store(), product, facts.campaigns(), lasting)
                .disagreements(
                        discount,
                        cards,
                        period.nextStart(facts.now(), facts.store().zone()));
    }

    private static String missing(List<Campaign> named) {
        return named.isEmpty()
                ? "neither the product nor the store has such a campaign"
                : "the campaign is not in force on all days of the offer";
    }

    private List<Campaign> withCode(CampaignCode code, Product product) {
        return Stream.concat(product.campaigns().stream(), facts.campaigns().stream())
                .filter(campaign -> campaign.code().equals(code))
                .toList();
    }

    /** Those whom it is for: customers with one card of the programme, or with none. */
    private LoyaltyStanding holders(Offer offer) {
        return facts.register()
                .standing(offer.programme().map(id -> new CardId(id, "any")).stream()
                        .toList());
    }

    private boolean isToCome(Offer offer) {
        return !offer.period().isOver(facts.today());
    }
}
