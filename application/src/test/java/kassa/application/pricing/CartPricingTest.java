package kassa.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.CardPoints;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The prices of carts")
class CartPricingTest {
    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final InstitutionId STRANGER = new InstitutionId("elsewhere");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final VatRate STANDARD = VatRate.parse("24");
    private static final CardId CARD = new CardId("7", "4711");
    private static final Campaign TENTH_OFF = Campaign.of("Tenth off", "B00000000501", "total * 0.9");
    private static final Campaign SHORT = new Campaign(
            "Short",
            TENTH_OFF.code(),
            TENTH_OFF.operation(),
            Optional.of(NOW.plusSeconds(60)),
            Optional.of(NOW.plusSeconds(120)),
            0);

    private final MemoryStore store = new MemoryStore();
    private final CartPricing pricing = CartPricing.over(
            store.transactions(), store.institutions(), store.campaigns(), store.assembly(), SettableClock.at(NOW));

    @BeforeEach
    void openStore() {
        store.transactions().write(() -> {
            store.institutions()
                    .save(Institution.of(
                            STORE, "Demo", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), STANDARD));
            store.products()
                    .save(
                            STORE,
                            List.of(
                                    product("coffee", "4.99"),
                                    product("tea", "2.00").withdrawn()));
            store.programmes()
                    .replace(
                            STORE,
                            List.of(new LoyaltyProgramme("7", Optional.of("SKP"), "Store card", BigDecimal.ONE, true)));
            store.accounts().add(STORE, CardAccount.of(CARD, 300));
            return STORE;
        });
    }

    @Test
    @DisplayName("products of the catalogue and articles of the request's own are priced in the order given")
    void mixedLines() {
        PricedCart priced = pricing.quote(cart(inline("Bag", "0.25", 2), named("coffee", 2)));

        assertThat(priced.rows())
                .extracting(row -> row.name().original() + " " + row.amount())
                .containsExactly("Bag 0.50 EUR", "coffee 9.98 EUR");
        assertThat(priced.total()).hasToString("10.48 EUR");
    }

    @Test
    @DisplayName("pricing.not-for-sale: every line that is not for sale is named by its place in the request")
    void refusalsNamePlaces() {
        QuoteCart cart = cart(
                inline("Bag", "0.25", 1), named("coffee", 1), named("tea", 1), inline("Bag", "0.25", 1), named("x", 1));

        assertThatThrownBy(() -> pricing.quote(cart)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule().id()).isEqualTo("pricing.not-for-sale");
            assertThat(refused.breaches())
                    .containsExactly(
                            new Breach("products/2", "tea is not sold any more"),
                            new Breach("products/4", "unknown product x"));
        });
    }

    @Test
    @DisplayName("the place inside a line is kept where the unit does not fit")
    void refusalsKeepTheInnerPlace() {
        QuotedLine litres = new QuotedLine.OfCatalogue(new RequestedLine(
                Optional.of(new ProductId("coffee")),
                Optional.empty(),
                Quantity.of("1", UnitOfMeasure.LITER),
                Optional.empty()));

        assertThatThrownBy(() -> pricing.quote(cart(inline("Bag", "0.25", 1), litres)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.breaches())
                                .extracting(Breach::place)
                                .containsExactly("products/1/quantity/unit"));
    }

    @Test
    @DisplayName("the store's campaigns in force count, unless the request brings its own")
    void campaigns() {
        pricing.putCampaigns(STORE, List.of(TENTH_OFF));

        assertThat(pricing.quote(cart(named("coffee", 1))).total()).hasToString("4.49 EUR");
        QuoteCart own = new QuoteCart(
                STORE,
                List.of(named("coffee", 1)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(List.of(Campaign.of("Half", "B00000000501", "total / 2"))),
                Optional.empty());
        assertThat(pricing.quote(own).campaigns().applied())
                .extracting(applied -> applied.name())
                .containsExactly("Half");
        QuoteCart none = new QuoteCart(
                STORE,
                List.of(named("coffee", 1)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(List.of()),
                Optional.empty());
        assertThat(pricing.quote(none).total()).hasToString("4.99 EUR");
    }

    @Test
    @DisplayName("a quote for another instant sees the campaigns of that instant")
    void otherInstant() {
        pricing.putCampaigns(STORE, List.of(SHORT));

        assertThat(pricing.quote(cart(named("coffee", 1))).total()).hasToString("4.99 EUR");
        assertThat(pricing.quote(at(NOW.plusSeconds(60))).total()).hasToString("4.49 EUR");
        assertThat(pricing.quote(at(NOW.plusSeconds(120))).total()).hasToString("4.99 EUR");
    }

    @Test
    @DisplayName("points of a known card pay, and a quote reserves none of them")
    void points() {
        QuoteCart cart = withCard(new RequestedCard(CARD, true));

        assertThat(pricing.quote(cart).total()).hasToString("1.99 EUR");
        PricedCart again = pricing.quote(cart);

        assertThat(again.points()).extracting(CardPoints::used).hasToString("[3.00 EUR]");
        assertThat(again.points()).extracting(CardPoints::earned).hasToString("[0.02 EUR]");
    }

    @Test
    @DisplayName("cards of unknown programmes and unknown numbers are worth nothing")
    void unknownCards() {
        assertThat(pricing.quote(withCard(new RequestedCard(new CardId("8", "4711"), true)))
                        .points())
                .allMatch(points -> points.used().isZero() && points.earned().isZero());
        assertThat(pricing.quote(withCard(new RequestedCard(new CardId("7", "4712"), true)))
                        .points())
                .allMatch(points -> points.used().isZero() && !points.earned().isZero());
    }

    @Test
    @DisplayName("loyaltycard.distinct: a cart names each card once")
    void cardsAreDistinct() {
        RequestedCard card = new RequestedCard(CARD, true);

        assertThatThrownBy(() -> pricing.quote(withCard(card, card)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("loyaltycard.distinct"));
    }

    @Test
    @DisplayName("discounts are taken in order, and a shipment bears the store's rate unless it names its own")
    void discountsAndShipment() {
        QuoteCart cart = new QuoteCart(
                STORE,
                List.of(named("coffee", 2)),
                List.of(
                        new QuotedDiscount("Voucher", QuotedDiscount.Measure.AMOUNT, new BigDecimal("1.98")),
                        new QuotedDiscount("Friends", QuotedDiscount.Measure.PERCENT, new BigDecimal("50"))),
                Optional.of(new QuotedShipment(new BigDecimal("5"), Optional.of(VatRate.parse("9")))),
                List.of(),
                Optional.empty(),
                Optional.empty());

        PricedCart priced = pricing.quote(cart);

        assertThat(priced.total()).hasToString("9.00 EUR");
        assertThat(priced.vat())
                .extracting(group -> group.rate() + " " + group.gross())
                .containsExactly("24 4.00 EUR", "9 5.00 EUR");
    }

    @Test
    @DisplayName("money.scale: an amount finer than the currency is refused with its place")
    void fineAmounts() {
        QuoteCart fineDiscount = new QuoteCart(
                STORE,
                List.of(named("coffee", 2)),
                List.of(
                        new QuotedDiscount("Fine", QuotedDiscount.Measure.PERCENT, new BigDecimal("0.001")),
                        new QuotedDiscount("Voucher", QuotedDiscount.Measure.AMOUNT, new BigDecimal("0.001"))),
                Optional.of(new QuotedShipment(new BigDecimal("0.001"), Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> pricing.quote(fineDiscount)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule().id()).isEqualTo("money.scale");
            assertThat(refused.breaches()).extracting(Breach::place).containsExactly("cartDiscounts/1/amount");
        });
    }

    @Test
    @DisplayName("campaigns are kept in the order given, those of other times among them")
    void campaignsAreReplaced() {
        pricing.putCampaigns(STORE, List.of(TENTH_OFF));
        pricing.putCampaigns(STORE, List.of(SHORT, TENTH_OFF));

        assertThat(pricing.campaigns(STORE)).containsExactly(SHORT, TENTH_OFF);
    }

    @Test
    @DisplayName("node.unknown-institution: knows nothing of stores that the node does not serve")
    void unknownStore() {
        QuoteCart cart = new QuoteCart(
                STRANGER,
                List.of(inline("Bag", "1", 1)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertUnknown(() -> pricing.quote(cart));
        assertUnknown(() -> pricing.campaigns(STRANGER));
        assertUnknown(() -> pricing.putCampaigns(STRANGER, List.of()));
    }

    private static void assertUnknown(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("node.unknown-institution"));
    }

    private static QuoteCart cart(QuotedLine... lines) {
        return new QuoteCart(
                STORE, List.of(lines), List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static QuoteCart at(Instant instant) {
        return new QuoteCart(
                STORE,
                List.of(named("coffee", 1)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(instant));
    }

    private static QuoteCart withCard(RequestedCard... cards) {
        return new QuoteCart(
                STORE,
                List.of(named("coffee", 1)),
                List.of(),
                Optional.empty(),
                List.of(cards),
                Optional.empty(),
                Optional.empty());
    }

    private static QuotedLine named(String product, long pieces) {
        return new QuotedLine.OfCatalogue(new RequestedLine(
                Optional.of(new ProductId(product)), Optional.empty(), Quantity.pieces(pieces), Optional.empty()));
    }

    private static QuotedLine inline(String name, String price, long pieces) {
        Article article = Article.of(name, ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), STANDARD));
        return new QuotedLine.Inline(CartLine.of(article, Quantity.pieces(pieces)));
    }

    private static Product product(String id, String price) {
        return Product.of(
                new ProductId(id), id, ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), STANDARD));
    }
}
