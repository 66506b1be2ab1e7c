package kassa.domain.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignType;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/**
 * A state that a campaign can be in, and what has to become of it. Ten mugs at 2.48 are 24.80, 20.00 of it without VAT.
 *
 * @param place where the campaign stands, which does not matter
 */
record CampaignState(
        CampaignType type,
        PlaceOfCampaign place,
        Addressee addressee,
        Customer customer,
        Time time,
        Condition condition,
        Rival rival,
        Floor floor) {

    static final String APPLIED = "applied";

    /** Whom the campaign is for: the first nine characters of its code. */
    enum Addressee {
        EVERYONE("B00000000"),
        WITHOUT_CARD("U00000000"),
        CARD_HOLDERS("C00000000"),
        SKP_HOLDERS("C00000SKP");

        private final String code;

        Addressee(String code) {
            this.code = code;
        }
    }

    /** Which cards the customer has. */
    enum Customer {
        NO_CARD(),
        SKP("SKP"),
        GOLD("GOLD"),
        BOTH("GOLD", "SKP"),
        /** A card of a programme that the store does not have is none. */
        STRANGER("");

        private final List<String> cards;

        Customer(String... cards) {
            this.cards = List.of(cards);
        }

        LoyaltyStanding standing() {
            return new LoyaltyStanding(cards.stream().map(Customer::card).toList());
        }

        private static HeldCard card(String code) {
            Optional<LoyaltyProgramme> programme = Optional.of(code)
                    .filter(known -> !known.isEmpty())
                    .map(known -> new LoyaltyProgramme(known, Optional.of(known), known, BigDecimal.ZERO, false));
            return new HeldCard(new CardId("P" + code, "1"), programme, 0, false);
        }
    }

    enum Time {
        ALWAYS,
        RUNNING,
        NOT_YET,
        OVER
    }

    enum Condition {
        MET,
        NOT_MET,
        DIVIDES_BY_ZERO,
        BELOW_ZERO,
        ABOVE_LIMIT
    }

    enum Rival {
        NONE,
        WORSE,
        EQUAL_BEHIND,
        EQUAL_BEFORE,
        BETTER
    }

    enum Floor {
        NONE,
        /** The product may not cost less than it does. */
        ABSORBS_ALL
    }

    enum PlaceOfCampaign {
        STORE,
        PRODUCT
    }

    /** What has to become of the campaign: the first obstacle in this order tells. */
    String expected() {
        return moment().or(this::audience)
                .or(this::operation)
                .or(this::floorPrice)
                .or(this::competition)
                .orElse(APPLIED);
    }

    boolean applies() {
        return expected().equals(APPLIED);
    }

    /** Whether more in the cart would make it apply: a price of a piece stays what it is, however many are bought. */
    boolean isNear() {
        boolean lacksItsCondition = expected().equals("its condition is not met");
        boolean wouldWin = rival != Rival.BETTER && rival != Rival.EQUAL_BEFORE && floor == Floor.NONE;
        return lacksItsCondition && wouldWin && type != CampaignType.UNIT_PRICE;
    }

    private Optional<String> moment() {
        return switch (time) {
            case ALWAYS, RUNNING -> Optional.empty();
            case NOT_YET -> Optional.of("it starts at 2026-11-23T12:00:01Z");
            case OVER -> Optional.of("it ended at 2026-11-23T12:00:00Z");
        };
    }

    private Optional<String> audience() {
        boolean holder = customer != Customer.NO_CARD && customer != Customer.STRANGER;
        boolean holdsSkp = customer == Customer.SKP || customer == Customer.BOTH;
        return switch (addressee) {
            case EVERYONE -> Optional.empty();
            case WITHOUT_CARD ->
                holder ? Optional.of("it is for customers without a card of the store") : Optional.empty();
            case CARD_HOLDERS -> holder ? Optional.empty() : Optional.of("it is for holders of a card of the store");
            case SKP_HOLDERS ->
                holdsSkp
                        ? Optional.empty()
                        : Optional.of(
                                holder
                                        ? "it is for holders of the card SKP"
                                        : "it is for holders of a card of the store");
        };
    }

    private Optional<String> operation() {
        String useless = "its operation gives no usable result: ";
        return switch (condition) {
            case MET -> Optional.empty();
            case NOT_MET -> Optional.of("its condition is not met");
            case DIVIDES_BY_ZERO -> Optional.of(useless + "division by zero at line 1, column 3");
            case BELOW_ZERO -> Optional.of(useless + "the result -1 is below zero");
            case ABOVE_LIMIT -> Optional.of(useless + above());
        };
    }

    private String above() {
        return switch (type) {
            case AMOUNT_TO_PAY -> "the result 11 is above the amount 10";
            case UNIT_PRICE -> "the result 3 is above the unit price 2";
            case CART_TOTAL, CART_TOTAL_BY_AMOUNT -> "the result 21 is above the total 20";
        };
    }

    private Optional<String> floorPrice() {
        return floor == Floor.NONE
                ? Optional.empty()
                : Optional.of("the floor price or the rounding to cents leaves nothing to take");
    }

    private Optional<String> competition() {
        return rival == Rival.BETTER || rival == Rival.EQUAL_BEFORE
                ? Optional.of("another campaign is at least as good for the customer: Rival")
                : Optional.empty();
    }

    Cart cart() {
        List<Campaign> campaigns = new ArrayList<>(List.of(campaign()));
        if (rival != Rival.NONE) {
            campaigns.add(rival == Rival.EQUAL_BEFORE ? 0 : 1, rivalCampaign());
        }
        Product mug =
                place == PlaceOfCampaign.PRODUCT ? mug().withCampaigns(campaigns.toArray(Campaign[]::new)) : mug();
        return Cart.of(Carts.GROSS, List.of(CartLine.of(mug, Quantity.pieces(10))), Carts.NOW)
                .withLoyalty(customer.standing())
                .withCampaigns(place == PlaceOfCampaign.STORE ? campaigns : List.of());
    }

    private Product mug() {
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("2.48"), VatRate.parse("24"));
        ProductPrice floored = floor == Floor.NONE ? price : price.withFloor(UnitPrice.parse("2.48"));
        return Product.of(new ProductId("MUG"), "Mug", floored);
    }

    private Campaign campaign() {
        return campaign("Tried", addressee.code + type.code(), start(), end(), operand());
    }

    private Optional<Instant> start() {
        return switch (time) {
            case ALWAYS, OVER -> Optional.empty();
            case RUNNING -> Optional.of(Carts.NOW);
            case NOT_YET -> Optional.of(Carts.NOW.plusSeconds(1));
        };
    }

    private Optional<Instant> end() {
        return switch (time) {
            case ALWAYS, NOT_YET -> Optional.empty();
            case RUNNING -> Optional.of(Carts.NOW.plusSeconds(1));
            case OVER -> Optional.of(Carts.NOW);
        };
    }

    private String operand() {
        String value = type.variables().get(0);
        return switch (condition) {
            case MET -> value + " * 0.9";
            case NOT_MET -> value + " > 1000 ? " + value + " * 0.9 : " + value;
            case DIVIDES_BY_ZERO -> "1 / (" + value + " - " + value + ")";
            case BELOW_ZERO -> "0 - 1";
            case ABOVE_LIMIT -> value + " + 1";
        };
    }

    /** Before the one tried by its name, or behind it, also where campaigns of products are sorted. */
    private Campaign rivalCampaign() {
        String value = type.variables().get(0);
        String left = switch (rival) {
            case NONE, WORSE -> " * 0.95";
            case EQUAL_BEHIND, EQUAL_BEFORE -> " * 0.9";
            case BETTER -> " * 0.8";
        };
        String code = (rival == Rival.EQUAL_BEHIND ? addressee.code : "B00000000") + type.code();
        String name = rival == Rival.EQUAL_BEHIND ? "Unlucky rival" : "Rival";
        return campaign(name, code, Optional.empty(), Optional.empty(), value + left);
    }

    private static Campaign campaign(
            String name, String code, Optional<Instant> start, Optional<Instant> end, String operation) {
        CampaignCode parsed = CampaignCode.parse(code);
        return new Campaign(name, parsed, CampaignExpression.parse(operation, parsed.type()), start, end, 0);
    }
}
