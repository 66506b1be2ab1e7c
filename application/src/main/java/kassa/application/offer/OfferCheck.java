package kassa.application.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.offer.DiscountContent;
import kassa.domain.offer.Offer;
import kassa.domain.offer.OfferList;
import kassa.domain.offer.OfferRule;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * What a store's offers are held against: its products, campaigns and programmes at an instant.
 *
 * @param products those that the offers name, as far as there are such
 */
record OfferCheck(
        Institution store,
        Map<ProductId, Product> products,
        List<Campaign> campaigns,
        CardRegister register,
        Instant now) {

    /** @throws RuleViolation the first rule that is broken, naming all places where it is */
    void requireSound(OfferList list) {
        require(list, OfferRule.UNKNOWN_PRODUCT, "an offer is about nothing that the store sells", this::strangers);
        require(list, OfferRule.UNKNOWN_PROGRAMME, "an offer is for no programme of the store", this::outsiders);
        require(list, OfferRule.AGREES_WITH_PRICE, "an offer says something else than the till", this::disagreements);
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

    /** All that keeps an offer from being shown; nothing if it is over. */
    List<Breach> breaches(Offer offer) {
        return Stream.of(strangers(offer), outsiders(offer), disagreements(offer))
                .flatMap(List::stream)
                .toList();
    }

    Optional<Product> product(Offer offer) {
        return offer.product().map(products::get);
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
        return Optional.ofNullable(products.get(id)).filter(Product::active).isPresent();
    }

    private List<Breach> outsiders(Offer offer) {
        return offer
                .programme()
                .filter(id -> isToCome(offer) && register.programme(id).isEmpty())
                .map(id -> new Breach("programmeId", "the store has no programme " + id))
                .stream()
                .toList();
    }

    private List<Breach> disagreements(Offer offer) {
        return offer.discount()
                .filter(discount -> isToCome(offer) && isSold(discount.product()))
                .map(discount -> disagreements(offer, discount))
                .orElse(List.of());
    }

    private List<Breach> disagreements(Offer offer, DiscountContent discount) {
        List<Campaign> named =
                discount.campaign().map(code -> withCode(code, discount)).orElse(List.of());
        List<Campaign> lasting = named.stream()
                .filter(campaign -> offer.period().isCoveredBy(campaign, now, store.zone()))
                .toList();
        if (discount.campaign().isPresent() && lasting.isEmpty()) {
            return List.of(new Breach("campaignCode", missing(named)));
        }
        return new OfferPrice(store, products.get(discount.product()), campaigns, lasting)
                .disagreements(discount, holders(offer), offer.period().nextStart(now, store.zone()));
    }

    private static String missing(List<Campaign> named) {
        return named.isEmpty()
                ? "neither the product nor the store has such a campaign"
                : "the campaign is not in force on all days of the offer";
    }

    private List<Campaign> withCode(CampaignCode code, DiscountContent discount) {
        return Stream.concat(products.get(discount.product()).campaigns().stream(), campaigns.stream())
                .filter(campaign -> campaign.code().equals(code))
                .toList();
    }

    /** Those whom it is for: customers with one card of the programme, or with none. */
    private LoyaltyStanding holders(Offer offer) {
        return register.standing(
                offer.programme().map(id -> new CardId(id, "any")).stream().toList());
    }

    private boolean isToCome(Offer offer) {
        return !offer.period().isOver(now.atZone(store.zone()).toLocalDate());
    }
}
