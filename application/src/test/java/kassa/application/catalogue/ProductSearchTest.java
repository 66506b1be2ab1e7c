package kassa.application.catalogue;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.FindProducts.Wanted;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.product.Barcode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A customer who looks for products")
class ProductSearchTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LangCode ET = new LangCode("ET");
    private static final String EAN = "4740000000018";
    private static final int LIMIT = 3;
    private static final CardId STORE_CARD = new CardId("7", "4711");
    private static final CardId STRANGER = new CardId("8", "1");
    private static final Category DRINKS = category("drinks", Optional.empty());
    private static final Category JUICE = category("juice", Optional.of("drinks"));
    private static final Campaign TO_COME = new Campaign(
            "To come",
            Campaign.of("To come", "B00000000002", "unitPrice").code(),
            Campaign.of("To come", "B00000000002", "unitPrice").operation(),
            Optional.of(NOON.plusSeconds(60)),
            Optional.empty(),
            0);

    private final MemoryStore store = new MemoryStore();
    private final MemoryCatalogueIndex index = new MemoryCatalogueIndex();
    private final SettableClock clock = SettableClock.at(NOON);
    private final ProductSearch search = ProductSearch.over(
            store.transactions(), store.institutions(), store.products(), store.programmes(), index, clock, LIMIT);

    @BeforeEach
    void openStores() {
        store.transactions().write(() -> {
            store.institutions().save(institution(STORE));
            store.institutions().save(institution(OTHER_STORE));
            store.programmes()
                    .replace(
                            STORE,
                            List.of(new LoyaltyProgramme("7", Optional.of("SKP"), "Card", BigDecimal.ONE, true)));
            return store;
        });
    }

    @Test
    @DisplayName("by barcode finds it at once, with its price, whatever the index knows")
    void scans() {
        save(product("P1", EAN));

        FoundProduct found = search.byBarcode(customer(), new Barcode(EAN));

        assertThat(found.shown().product()).isEqualTo(product("P1", EAN));
        assertThat(found.shown().price().gross()).isEqualTo("1.99");
        assertThat(found.zone()).isEqualTo(institution(STORE).zone());
    }

    @Test
    @DisplayName("catalogue.unknown-product: finds nothing of another store, and nothing that is not sold any more")
    void unknown() {
        save(product("P1", EAN).withdrawn());
        store.transactions().write(() -> {
            store.products().save(OTHER_STORE, List.of(product("P2", "4740000000124")));
            return store;
        });

        assertRefused(CatalogueRule.UNKNOWN_PRODUCT, () -> search.byBarcode(customer(), new Barcode(EAN)));
        assertRefused(CatalogueRule.UNKNOWN_PRODUCT, () -> search.byBarcode(customer(), new Barcode("4740000000124")));
    }

    @Test
    @DisplayName("catalogue.misread-barcode: is told that a code was misread")
    void misread() {
        assertRefused(CatalogueRule.MISREAD_BARCODE, () -> search.byBarcode(customer(), new Barcode("4740000000019")));
    }

    @Test
    @DisplayName("sees campaigns that are in force now, for the cards that are held")
    void campaigns() {
        save(product("P1", EAN)
                .withCampaigns(
                        Campaign.of("All", "B00000000001", "amount"),
                        Campaign.of("Holders", "C00000000001", "amount"),
                        Campaign.of("Card", "C00000SKP001", "amount"),
                        Campaign.of("Others", "U00000000001", "amount"),
                        TO_COME));

        assertThat(campaigns(customer())).containsExactly("All", "Others");
        assertThat(campaigns(customer(STORE_CARD))).containsExactly("All", "Holders", "Card");
        assertThat(campaigns(customer(STRANGER))).containsExactly("All", "Others");
        clock.advance(Duration.ofMinutes(1));
        assertThat(campaigns(customer(STRANGER, STORE_CARD))).containsExactly("All", "Holders", "Card", "To come");
    }

    @Test
    @DisplayName("sees the categories of a product with what they have on sale; at least itself before that is counted")
    void categories() {
        save(shelved("P1", "Juice", DRINKS, JUICE), shelved("P2", "Water", DRINKS));

        assertThat(counts(search.byBarcode(customer(), new Barcode("PLU-P1")))).containsExactly("drinks 1", "juice 1");
        catchUp();
        assertThat(counts(search.byBarcode(customer(), new Barcode("PLU-P1")))).containsExactly("drinks 2", "juice 1");
        assertThat(counts(search.byName(customer(), "juice").get(0))).containsExactly("drinks 2", "juice 1");
    }

    @Test
    @DisplayName("by name finds as many as the node is set to, the best first")
    void names() {
        save(Stream.of("Milk 3", "Milk 1", "Milky way", "Milk", "Milk 2")
                .map(name -> named(name, name.replace(" ", "")))
                .toArray(Product[]::new));
        catchUp();

        assertThat(names(search.byName(customer(), "milk"))).containsExactly("Milk", "Milk 1", "Milk 2");
        assertThat(search.byName(customer(), "beer")).isEmpty();
    }

    @Test
    @DisplayName("finds categories by name, or those that stand below no other")
    void findsCategories() {
        save(shelved("P1", "Juice", DRINKS, JUICE));
        catchUp();

        assertThat(search.categories(customer(), Optional.of("jui"))).containsExactly(new CountedCategory(JUICE, 1));
        assertThat(search.categories(customer(), Optional.empty())).containsExactly(new CountedCategory(DRINKS, 1));
    }

    @Test
    @DisplayName("pages through all that is on sale, each product once, and past the end sees nothing but the count")
    void pages() {
        save(IntStream.rangeClosed(1, 7).mapToObj(i -> product("P" + i)).toArray(Product[]::new));
        catchUp();

        List<ProductPage> pages = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> search.page(find(Optional.empty(), page, 3)))
                .toList();

        assertThat(pages.stream().flatMap(page -> page.products().stream()).map(ProductSearchTest::id))
                .containsExactly("P1", "P2", "P3", "P4", "P5", "P6", "P7");
        assertThat(pages).extracting(page -> page.products().size()).containsExactly(3, 3, 1, 0);
        assertThat(pages).extracting(ProductPage::lastPage).containsOnly(3L);
        assertThat(pages).extracting(ProductPage::totalCount).containsOnly(7L);
    }

    @Test
    @DisplayName("sees a last page that is full, and one page of nothing")
    void lastPages() {
        catchUp();
        assertThat(search.page(find(Optional.empty(), 1, 3))).isEqualTo(new ProductPage(List.of(), 1, 0));

        save(product("P1"), product("P2"), product("P3"));
        catchUp();
        assertThat(search.page(find(Optional.empty(), 1, 3)).lastPage()).isEqualTo(1);
        assertThat(search.page(find(Optional.empty(), 1, 2)).lastPage()).isEqualTo(2);
    }

    @Test
    @DisplayName("by barcode gets a page of one product or none, and no second page")
    void pageOfOne() {
        save(product("P1", EAN));

        ProductPage page = search.page(find(Optional.of(EAN), 1, 3));
        assertThat(page.products()).extracting(ProductSearchTest::id).containsExactly("P1");
        assertThat(page.totalCount()).isEqualTo(1);
        assertThat(search.page(find(Optional.of(EAN), 2, 3))).isEqualTo(new ProductPage(List.of(), 1, 1));
        assertThat(search.page(find(Optional.of("4740000000124"), 1, 3))).isEqualTo(new ProductPage(List.of(), 1, 0));
    }

    @Test
    @DisplayName("node.unknown-institution: is told that there is no such store")
    void unknownStore() {
        Customer lost = new Customer(new InstitutionId("nowhere"), ET, List.of());

        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> search.byBarcode(lost, new Barcode(EAN)));
        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> search.byName(lost, "milk"));
        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> search.categories(lost, Optional.empty()));
    }

    @Test
    @DisplayName("is told to come again while names cannot be searched yet")
    void notYet() {
        assertThatThrownBy(() -> search.byName(customer(), "milk")).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> search.categories(customer(), Optional.empty()))
                .isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> search.page(find(Optional.empty(), 1, 3))).isInstanceOf(StorageUnavailable.class);
    }

    private void save(Product... products) {
        store.transactions().write(() -> {
            store.products().save(STORE, List.of(products));
            return store;
        });
    }

    private void catchUp() {
        SearchUpkeep.over(store.transactions(), store.institutions(), store.products(), index)
                .catchUp();
    }

    private static Customer customer(CardId... cards) {
        return new Customer(STORE, ET, List.of(cards));
    }

    private static FindProducts find(Optional<String> barcode, int page, int limit) {
        Wanted wanted = new Wanted(barcode.map(Barcode::new), Optional.empty(), Optional.empty());
        return new FindProducts(customer(), wanted, Optional.of(ProductOrder.ID), false, page, limit);
    }

    private List<String> campaigns(Customer customer) {
        return search.byBarcode(customer, new Barcode(EAN)).campaigns().stream()
                .map(Campaign::name)
                .toList();
    }

    private static List<String> counts(FoundProduct found) {
        return found.categories().stream()
                .map(counted -> counted.category().id() + " " + counted.onSale())
                .toList();
    }

    private static List<String> names(List<FoundProduct> found) {
        return found.stream()
                .map(each -> each.shown().product().name().original())
                .toList();
    }

    private static String id(FoundProduct found) {
        return found.shown().product().id().value();
    }

    private static Category category(String id, Optional<String> parent) {
        return new Category(new CategoryId(id), TranslatedText.of(id), parent.map(CategoryId::new));
    }

    private static Product shelved(String id, String name, Category... categories) {
        Product plain = named(name, id, "PLU-" + id);
        return new Product(
                plain.id(),
                plain.barcodes(),
                plain.name(),
                Optional.empty(),
                plain.price(),
                false,
                List.of(categories),
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }
}
