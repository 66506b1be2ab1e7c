package kassa.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.Customer;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.offer.DiscountContent;
import kassa.domain.offer.Offer;
import kassa.domain.offer.OfferContent;
import kassa.domain.offer.OfferId;
import kassa.domain.offer.OfferList;
import kassa.domain.offer.OfferPeriod;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Breach;
import kassa.domain.rule.Refusals;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The offers of a store")
class OfferBoardTest {

    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final VatRate STANDARD = VatRate.parse("24");
    private static final Campaign THREE_FOR_TWO =
            Campaign.of("3 for 2", "C00000SKP001", "amount >= 3 ? amount - 1 : amount");
    private static final Campaign TENTH_OFF = Campaign.of("Tenth off", "B00000000501", "total * 0.9");
    private static final Campaign WEEKEND = new Campaign(
            "Weekend",
            CampaignCode.parse("B00000000002"),
            Campaign.of("x", "B00000000002", "unitPrice * 0.5").operation(),
            Optional.empty(),
            Optional.of(Instant.parse("2026-11-29T22:00:00Z")),
            0);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = SettableClock.at(Instant.parse("2026-11-28T10:00:00Z"));
    private final CatalogueIndex index = mock(CatalogueIndex.class, delegatesTo(new MemoryCatalogueIndex()));
    private final OfferBoard board = OfferBoard.over(
            store.transactions(),
            store.institutions(),
            store.offers(),
            store.products(),
            store.campaigns(),
            store.programmes(),
            index,
            clock);

    @BeforeEach
    void openStore() {
        store.transactions().write(() -> {
            store.institutions()
                    .save(Institution.of(
                            STORE, "Demo", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), STANDARD));
            store.programmes()
                    .replace(
                            STORE,
                            List.of(new LoyaltyProgramme("7", Optional.of("SKP"), "Store card", BigDecimal.ONE, true)));
            store.campaigns().replace(STORE, List.of(TENTH_OFF, WEEKEND));
            save(coffee(price("4.99")), tea("2.00"));
            return STORE;
        });
    }

    private static Product coffee(ProductPrice price) {
        return Product.of(new ProductId("coffee"), "Coffee", price).withCampaigns(THREE_FOR_TWO);
    }

    private static Product tea(String price) {
        Deposit bottle = new Deposit(TranslatedText.of("Bottle"), UnitPrice.parse("0.10"), STANDARD);
        Addition half = new Addition(Addition.Direction.DISCOUNT, Addition.Measure.SUM, new BigDecimal("0.50"));
        return Product.of(
                new ProductId("tea"), "Tea", price(price).withAddition(half).withDeposit(bottle));
    }

    private static ProductPrice price(String price) {
        return ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), STANDARD);
    }

    private void save(Product... products) {
        store.products().save(STORE, List.of(products));
    }

    @ParameterizedTest(name = "{1} {0} with {2}, holders of {3}: {4} instead of {5}, {6} %")
    @DisplayName(
            "are taken if they say what the till charges: with the addition, with the campaign behind, for its holders")
    @CsvSource({
        "tea, 1, , , 1.50, 2.00, 25",
        "tea, 2, , , 3.00, 4.00, 25",
        "coffee, 3, C00000SKP001, 7, 9.98, 14.97, 33",
        "coffee, 1, B00000000501, , 4.49, 4.99, 10",
        "tea, 1, B00000000501, , 1.35, 2.00, 32",
    })
    void agreeing(String product, String quantity, String code, String programme, String offer, String usual, int off) {
        Offer agreeing = discount(product, quantity, code, programme, offer, usual, off);

        board.put(STORE, new OfferList(List.of(agreeing)));

        assertThat(board.all(STORE)).containsExactly(new JudgedOffer(agreeing, List.of()));
    }

    @ParameterizedTest(name = "{1} {0} with {2}, holders of {3}: {7}")
    @DisplayName("offer.agrees-with-price: are refused if the till charges something else; nothing is changed then")
    @CsvSource(
            delimiter = '|',
            value = {
                "tea|1|||1.49|2.00|25|offerPrice: the till charges 1.50",
                "tea|1|||1.50|2.10|25|defaultPrice: the till charges 2.00 without discount",
                "tea|1|||1.50|2.00|27|discountPercentage: the prices tell another percentage",
                "coffee|3|C00000SKP001||9.98|14.97|33|offerPrice: the till charges 14.97",
                "coffee|2|C00000SKP001|7|4.99|9.98|50|offerPrice: the till charges 9.98",
                "coffee|1|B00000000501||3.99|4.99|20|offerPrice: the till charges 4.49",
                "coffee|1|B00000000001||3.99|4.99|20|campaignCode: neither the product nor the store has such a campaign",
                "coffee|1|B00000000002||2.50|4.99|50|campaignCode: the campaign is not in force on all days of the offer",
                "coffee|0.0000001|||3.99|4.99|20|quantity: a quantity is below 1000000000 and has at most 6 decimals",
            })
    void disagreeing(
            String product,
            String quantity,
            String code,
            String programme,
            String offer,
            String usual,
            int off,
            String reason) {
        Offer fine = discount("tea", "1", null, null, "1.50", "2.00", 25);
        board.put(STORE, new OfferList(List.of(fine)));
        Offer wrong = renamed("wrong", discount(product, quantity, code, programme, offer, usual, off));

        assertRefused("offer.agrees-with-price", List.of("1/" + reason), fine, wrong);
        assertThat(board.all(STORE)).extracting(JudgedOffer::offer).containsExactly(fine);
    }

    @Test
    @DisplayName("offer.unknown-product, offer.unknown-programme: name every place")
    void strangers() {
        Offer gone = renamed("gone", related("cocoa"));
        Offer outside = forHolders("8", related("coffee"));

        assertRefused(
                "offer.unknown-product",
                List.of("1/productId: the store sells no product cocoa"),
                related("tea"),
                gone);
        assertRefused("offer.unknown-programme", List.of("0/programmeId: the store has no programme 8"), outside);
    }

    @Test
    @DisplayName("that are over are taken as they are, and not shown")
    void over() {
        Offer over = within("2026-11-01", "2026-11-27", discount("cocoa", "1", null, "8", "1.00", "2.00", 50));

        board.put(STORE, new OfferList(List.of(over)));

        assertThat(board.all(STORE)).containsExactly(new JudgedOffer(over, List.of()));
        assertThat(shown("ET")).isEmpty();
    }

    @Test
    @DisplayName("are shown by the date of the store, by language and to the holders of a programme, in their order")
    void audience() {
        Offer monday = renamed("monday", within("2026-11-30", null, related("coffee")));
        Offer holders = renamed("holders", forHolders("7", related("coffee")));
        Offer russian = new Offer(
                new OfferId("russian"),
                TranslatedText.of("x"),
                OfferPeriod.always(),
                Optional.empty(),
                Set.of(new LangCode("RU")),
                new OfferContent.Plain(Optional.empty(), Optional.empty()));
        board.put(STORE, new OfferList(List.of(monday, holders, russian, related("tea"))));

        assertThat(shown("ET")).containsExactly("tea");
        assertThat(shown("RU")).containsExactly("russian", "tea");
        assertThat(shown("ET", new CardId("7", "4711"), new CardId("8", "1"))).containsExactly("holders", "tea");
        clock.advance(Duration.ofHours(36));
        assertThat(shown("ET")).containsExactly("monday", "tea");
    }

    @Test
    @DisplayName("come with their product as a search shows it")
    void product() {
        board.put(STORE, new OfferList(List.of(related("tea"))));

        ShownOffer shown = board.shown(customer("ET")).get(0);

        assertThat(shown.product().orElseThrow().shown().price().gross()).isEqualByComparingTo("1.50");
    }

    @Test
    @DisplayName("by a campaign for customers without a card are shown to those only: others would be charged more")
    void withoutCard() {
        store.transactions().write(() -> {
            store.campaigns().replace(STORE, List.of(Campaign.of("Newcomers", "U00000000501", "total * 0.9")));
            return STORE;
        });
        board.put(STORE, new OfferList(List.of(discount("coffee", "1", "U00000000501", null, "4.49", "4.99", 10))));

        assertThat(shown("ET")).containsExactly("discount");
        assertThat(shown("ET", new CardId("8", "of another store"))).containsExactly("discount");
        assertThat(shown("ET", new CardId("7", "4711"))).isEmpty();
        assertThat(board.all(STORE)).extracting(JudgedOffer::breaches).containsExactly(List.of());
    }

    @Test
    @DisplayName("ask once what the categories have on sale, however many there are")
    void oneState() {
        board.put(STORE, new OfferList(List.of(related("tea"), renamed("more", related("coffee")))));

        assertThat(shown("ET")).containsExactly("tea", "more");
        verify(index).onSale(STORE);
    }

    @Test
    @DisplayName("that promise what the till does not charge any more are not shown, and the merchant sees why")
    void changedSince() {
        board.put(
                STORE, new OfferList(List.of(discount("tea", "1", null, null, "1.50", "2.00", 25), related("coffee"))));
        store.transactions().write(() -> {
            save(tea("2.20"), coffee(price("4.99")).withdrawn());
            return STORE;
        });

        assertThat(shown("ET")).isEmpty();
        assertThat(board.all(STORE))
                .extracting(judged -> texts(judged.breaches()))
                .containsExactly(
                        List.of(
                                "defaultPrice: the till charges 2.20 without discount",
                                "offerPrice: the till charges 1.70"),
                        List.of("productId: the store sells no product coffee"));
    }

    @Test
    @DisplayName("node.unknown-institution: are of a store that there is")
    void elsewhere() {
        InstitutionId elsewhere = new InstitutionId("elsewhere");

        Customer stranger = new Customer(elsewhere, new LangCode("ET"), List.of());
        Refusals.assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> board.all(elsewhere));
        Refusals.assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> board.put(elsewhere, new OfferList(List.of())));
        Refusals.assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> board.shown(stranger));
    }

    private void assertRefused(String rule, List<String> reasons, Offer... offers) {
        assertThatThrownBy(() -> board.put(STORE, new OfferList(List.of(offers))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule().id()).isEqualTo(rule);
                    assertThat(texts(refused.breaches())).isEqualTo(reasons);
                });
    }

    private static List<String> texts(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> breach.place() + ": " + breach.reason())
                .toList();
    }

    private List<String> shown(String language, CardId... cards) {
        return board.shown(customer(language, cards)).stream()
                .map(shown -> shown.offer().id().value())
                .toList();
    }

    private static Customer customer(String language, CardId... cards) {
        return new Customer(STORE, new LangCode(language), List.of(cards));
    }

    private static Offer related(String product) {
        return offer(product, Optional.empty(), new OfferContent.Related(new ProductId(product)));
    }

    private static Offer discount(
            String product, String quantity, String code, String programme, String offer, String usual, int off) {
        return offer(
                "discount",
                Optional.ofNullable(programme),
                new DiscountContent(
                        new ProductId(product),
                        new BigDecimal(quantity),
                        Optional.ofNullable(code).map(CampaignCode::parse),
                        "https://example.com/image.jpg",
                        off,
                        new BigDecimal(offer),
                        new BigDecimal(usual)));
    }

    private static Offer offer(String id, Optional<String> programme, OfferContent content) {
        return new Offer(new OfferId(id), TranslatedText.of(id), OfferPeriod.always(), programme, Set.of(), content);
    }

    private static Offer renamed(String id, Offer offer) {
        return new Offer(
                new OfferId(id), offer.title(), offer.period(), offer.programme(), offer.languages(), offer.content());
    }

    private static Offer forHolders(String programme, Offer offer) {
        return offer(offer.id().value(), Optional.of(programme), offer.content());
    }

    private static Offer within(String first, String last, Offer offer) {
        OfferPeriod period = new OfferPeriod(
                Optional.of(LocalDate.parse(first)), Optional.ofNullable(last).map(LocalDate::parse));
        return new Offer(offer.id(), offer.title(), period, offer.programme(), offer.languages(), offer.content());
    }
}
