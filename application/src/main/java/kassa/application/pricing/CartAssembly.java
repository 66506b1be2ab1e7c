package kassa.application.pricing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kassa.application.catalogue.Products;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CatalogueExtract;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.RequestedLine;

/**
 * Puts together what the price of a cart depends on: loads products, campaigns and cards, within the running unit of work.
 *
 * <p>Receipts and quotes are priced from the same hand.
 */
public final class CartAssembly {
    private final Products products;
    private final Campaigns campaigns;
    private final LoyaltyProgrammes programmes;
    private final CardAccounts accounts;

    public CartAssembly(Products products, Campaigns campaigns, LoyaltyProgrammes programmes, CardAccounts accounts) {
        this.products = products;
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.accounts = accounts;
    }

    /**
     * A cart of these lines with the customer's cards and the store's campaigns.
     *
     * @throws kassa.domain.rule.RuleViolation {@code pricing.not-for-sale} naming all lines, {@code loyaltycard.distinct}
     */
    public Cart cart(Institution store, List<RequestedLine> lines, List<RequestedCard> cards, Instant now) {
        return cartOf(store, lines(store, lines, now), cards, now);
    }

    /** A cart of lines that the catalogue has told already. */
    public Cart cartOf(Institution store, List<CartLine> lines, List<RequestedCard> cards, Instant now) {
        return Cart.of(PriceTerms.of(store), lines, now)
                .withLoyalty(standing(store.id(), cards, now))
                .withCampaigns(campaigns.of(store.id()));
    }

    /** The lines with all that the catalogue says of them; none is refused. */
    public List<ExaminedLine> examine(Institution store, List<RequestedLine> lines, Instant now) {
        return new CatalogueExtract(store, products.named(store, lines)).examine(lines, now);
    }

    /**
     * The lines with what the catalogue says of them.
     *
     * @throws kassa.domain.rule.RuleViolation {@code pricing.not-for-sale} naming all lines
     */
    public List<CartLine> lines(Institution store, List<RequestedLine> lines, Instant now) {
        return new CatalogueExtract(store, products.named(store, lines)).resolve(lines, now);
    }

    /** What the cards are worth now: those of programmes that the store does not have are worth nothing. */
    public LoyaltyStanding standing(InstitutionId store, List<RequestedCard> cards, Instant now) {
        if (cards.isEmpty()) {
            return LoyaltyStanding.none();
        }
        CardRegister register = new CardRegister(programmes.of(store));
        Map<CardId, Long> points = points(store, cards, now);
        return new LoyaltyStanding(cards.stream()
                .map(card -> new HeldCard(
                        card.id(), register.programmeOf(card.id()), points.get(card.id()), card.useBonus()))
                .toList());
    }

    /** In the order that keeps two carts with the same cards from waiting for each other. */
    private Map<CardId, Long> points(InstitutionId store, List<RequestedCard> cards, Instant now) {
        Map<CardId, Long> points = new HashMap<>();
        cards.stream()
                .map(RequestedCard::id)
                .distinct()
                .sorted(CardId.ORDER)
                .forEach(card -> points.put(card, available(store, card, now)));
        return points;
    }

    private long available(InstitutionId store, CardId card, Instant now) {
        return accounts.find(store, card).map(account -> account.available(now)).orElse(0L);
    }
}
