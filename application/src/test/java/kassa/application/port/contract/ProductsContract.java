package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.IndexEntry;
import kassa.application.port.StaleVersion;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Products} keeps. */
public abstract class ProductsContract {

    private static final String EAN = "4740000000018";
    private static final String OTHER_EAN = "4740000000025";

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("a product is found by its id and by each of its barcodes, as it was saved")
    void found() {
        Product milk = product("P1", EAN, OTHER_EAN, "own-code");
        save(milk, product("P2"));

        assertThat(byIds("P1")).containsExactly(milk);
        assertThat(byCodes(EAN)).containsExactly(milk);
        assertThat(byCodes(OTHER_EAN)).containsExactly(milk);
        assertThat(byCodes("own-code")).containsExactly(milk);
    }

    @Test
    @DisplayName("a product that is named several times, by id and barcodes, is found once")
    void once() {
        Product milk = product("P1", EAN, OTHER_EAN);
        Product bread = product("P2", "bread-code");
        save(milk, bread);

        assertThat(find(STORE, List.of("P1", "P1", "P2"), List.of(EAN, OTHER_EAN, EAN, "bread-code")))
                .containsExactlyInAnyOrder(milk, bread);
        assertThat(byCodes(EAN, OTHER_EAN)).containsExactly(milk);
    }

    @Test
    @DisplayName("what nobody asks for and what nobody has is not found")
    void unknown() {
        save(product("P1", EAN));

        assertThat(find(STORE, List.of(), List.of())).isEmpty();
        assertThat(find(STORE, List.of("P2"), List.of(OTHER_EAN))).isEmpty();
        assertThat(find(STORE, List.of("P2", "P1"), List.of(OTHER_EAN))).containsExactly(product("P1", EAN));
    }

    @Test
    @DisplayName("stores have their own products, even under the same ids and barcodes")
    void perStore() {
        Product here = named("here", "P1", EAN);
        Product there = named("there", "P1", EAN);
        save(here);
        save(OTHER_STORE, there, product("P2", OTHER_EAN));

        assertThat(byIds("P1", "P2")).containsExactly(here);
        assertThat(byCodes(EAN, OTHER_EAN)).containsExactly(here);
        assertThat(find(OTHER_STORE, List.of("P1"), List.of(EAN))).containsExactly(there);
    }

    @Test
    @DisplayName("a GTIN is found however many zeros lead it: UPC-A, EAN-13 and GTIN-14 are one code")
    void oneGtin() {
        Product chewingGum = product("P1", "036000291452");
        save(chewingGum);

        assertThat(byCodes("036000291452")).containsExactly(chewingGum);
        assertThat(byCodes("0036000291452")).containsExactly(chewingGum);
        assertThat(byCodes("00036000291452")).containsExactly(chewingGum);
    }

    @Test
    @DisplayName("a code that is no GTIN is found as it is and not otherwise")
    void ownCodes() {
        save(product("P1", "0036000291453"), product("P2", "abc"), product("P3", "ABC"), product("P4", "a_c"));

        assertThat(byCodes("036000291453")).isEmpty();
        assertThat(byCodes("0036000291453")).containsExactly(product("P1", "0036000291453"));
        assertThat(byCodes("ABC")).containsExactly(product("P3", "ABC"));
        assertThat(byCodes("a_c")).containsExactly(product("P4", "a_c"));
        assertThat(byCodes("a%")).isEmpty();
    }

    @Test
    @DisplayName("ids that differ in case or in composition only are different products")
    void exactIds() {
        Product composed = product("caf\u00e9");
        Product combined = product("cafe\u0301");
        save(composed, combined, product("p1"), product("P1"));

        assertThat(byIds("caf\u00e9")).containsExactly(composed);
        assertThat(byIds("cafe\u0301")).containsExactly(combined);
        assertThat(byIds("p1")).containsExactly(product("p1"));
    }

    @Test
    @DisplayName("ids, codes and names may be of any script and as long as the domain allows")
    void anyScript() {
        String longest = "🍎".repeat(50);
        Product apple = named(Samples.ANY_SCRIPT + "x".repeat(1_900), longest, "код-" + "щ".repeat(96), "🍏");
        save(apple);

        assertThat(byIds(longest)).containsExactly(apple);
        assertThat(byCodes("код-" + "щ".repeat(96))).containsExactly(apple);
        assertThat(byCodes("🍏")).containsExactly(apple);
    }

    @Test
    @DisplayName("products that are no longer sold are found too")
    void inactive() {
        Product withdrawn = product("P1", EAN).withdrawn();
        save(withdrawn);

        assertThat(byIds("P1")).containsExactly(withdrawn);
        assertThat(byCodes(EAN)).containsExactly(withdrawn);
    }

    @Test
    @DisplayName("saving a product again puts it in place of the one before; codes that it lost lead nowhere")
    void replaced() {
        save(product("P1", EAN, "old-code"));
        Product renamed = named("renamed", "P1", "new-code", EAN);
        save(renamed);

        assertThat(byIds("P1")).containsExactly(renamed);
        assertThat(byCodes(EAN)).containsExactly(renamed);
        assertThat(byCodes("new-code")).containsExactly(renamed);
        assertThat(byCodes("old-code")).isEmpty();
    }

    @Test
    @DisplayName("a barcode goes over to the product that is saved with it; the other one keeps its other codes")
    void barcodeMoves() {
        save(product("P1", EAN, "first-code"), product("P2", OTHER_EAN));
        Product taker = product("P2", OTHER_EAN, "0" + EAN);
        save(taker);

        assertThat(byCodes(EAN)).containsExactly(taker);
        assertThat(byIds("P1")).containsExactly(product("P1", "first-code"));
        assertThat(byCodes("first-code")).containsExactly(product("P1", "first-code"));
    }

    @Test
    @DisplayName("owners of barcodes are told by the key of each code, those of this store, and of no others")
    void ownersOfCodes() {
        save(product("P1", EAN, "first-code"), product("P2", OTHER_EAN).withdrawn(), product("P3"));
        save(OTHER_STORE, product("P4", "elsewhere"));

        assertThat(owners("0" + EAN, EAN, "first-code", OTHER_EAN, "elsewhere", "nowhere"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new Barcode(EAN).key(),
                        new ProductId("P1"),
                        "first-code",
                        new ProductId("P1"),
                        new Barcode(OTHER_EAN).key(),
                        new ProductId("P2")));
        assertThat(owners()).isEmpty();
    }

    @Test
    @DisplayName("products that are sold are told page by page, each once, also while those told are withdrawn")
    void pagesOfActive() {
        String[] ids = {"P1", "p1", "10", "9", "É", "é", "苹果", "🍎", "a b", "a-b", "ab"};
        save(Stream.of(ids).map(Samples::product).toArray(Product[]::new));
        save(product("gone").withdrawn());
        save(OTHER_STORE, product("elsewhere"));
        List<String> told = new ArrayList<>();

        List<ProductId> page = active(Optional.empty());
        while (!page.isEmpty()) {
            page.forEach(id -> told.add(id.value()));
            save(page.stream().map(id -> product(id.value()).withdrawn()).toArray(Product[]::new));
            page = active(Optional.of(page.get(page.size() - 1)));
        }

        assertThat(told).containsExactlyInAnyOrder(ids);
        assertThat(active(Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("products that are saved together may swap their barcodes")
    void barcodesSwap() {
        save(product("P1", EAN), product("P2", OTHER_EAN));
        save(product("P1", OTHER_EAN), product("P2", EAN));

        assertThat(byCodes(EAN)).containsExactly(product("P2", EAN));
        assertThat(byCodes(OTHER_EAN)).containsExactly(product("P1", OTHER_EAN));
    }

    @Test
    @DisplayName("no products can be saved; one that comes twice in a list, or a code that does, cannot")
    void lists() {
        save();

        assertThatThrownBy(() -> save(product("P1"), product("P1"))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(product("P1", EAN), product("P2", "0" + EAN)))
                .isInstanceOf(StaleVersion.class);
        assertThat(byIds("P1", "P2")).isEmpty();
    }

    @Test
    @DisplayName("thousands of products are saved at once, replaced at once and found at once")
    void thousands() {
        int count = 2_000;
        save(IntStream.range(0, count)
                .mapToObj(i -> product("P" + i, "code-" + i))
                .toArray(Product[]::new));
        save(IntStream.range(0, count)
                .mapToObj(i -> product("P" + i, "code-" + (i + 1)))
                .toArray(Product[]::new));

        List<Product> found = find(STORE, texts(count / 2, i -> "P" + i), texts(count, i -> "code-" + (i + 1)));

        assertThat(found).hasSize(count).contains(product("P0", "code-1"), product("P1999", "code-2000"));
    }

    @Test
    @DisplayName("the catalogue's version grows with what is saved, in this store only; saving nothing changes nothing")
    void versions() {
        assertThat(version(STORE)).isZero();
        save(product("P1"));
        long first = version(STORE);
        save();
        save(OTHER_STORE, product("P1"));
        assertThat(first).isPositive();
        assertThat(version(STORE)).isEqualTo(first);

        save(product("P2"));

        assertThat(version(STORE)).isGreaterThan(first);
    }

    @Test
    @DisplayName("what has changed since a version is told, each product once, as it is now")
    void changes() {
        save(product("P1"), product("P2"));
        long first = version(STORE);
        save(named("renamed", "P2"), product("P3").withdrawn());
        save(OTHER_STORE, product("P4"));

        assertThat(changedSince(0))
                .containsExactlyInAnyOrder(
                        product("P1"), named("renamed", "P2"), product("P3").withdrawn());
        assertThat(changedSince(first))
                .containsExactly(named("renamed", "P2"), product("P3").withdrawn());
        assertThat(changedSince(version(STORE))).isEmpty();
    }

    @Test
    @DisplayName("a product that loses a barcode to another has changed too")
    void bereftIsChanged() {
        save(product("P1", EAN), product("P2"));
        long before = version(STORE);
        save(product("P2", EAN));

        assertThat(changedSince(before)).containsExactly(product("P1"), product("P2", EAN));
    }

    @Test
    @DisplayName("changes that are undone leave the version as it was")
    void undone() {
        save(product("P1"));
        long before = version(STORE);

        assertThatThrownBy(() -> save(product("P2"), product("P2"))).isInstanceOf(StaleVersion.class);

        assertThat(version(STORE)).isEqualTo(before);
        assertThat(changedSince(before)).isEmpty();
    }

    @Test
    @DisplayName("thousands of changes are told page after page, none left out and none twice")
    void manyChanges() {
        int count = 3_500;
        List<Product> all = IntStream.range(0, count)
                .mapToObj(i -> product("P%04d".formatted(i)))
                .toList();
        save(all.subList(0, 1_700).toArray(Product[]::new));
        save(all.subList(1_700, count).toArray(Product[]::new));

        assertThat(changedSince(0)).containsExactlyElementsOf(all);
    }

    @Test
    @DisplayName("stores that change one catalogue at the same moment do so one after the other; no change is left out")
    void sideBySide() {
        List<Long> versions = Crowd.of(8, number -> {
            save(product("P" + number));
            return version(STORE);
        });

        assertThat(changedSince(0)).hasSize(8);
        assertThat(version(STORE))
                .isEqualTo(8)
                .isEqualTo(versions.stream().max(Long::compare).orElseThrow());
    }

    private long version(InstitutionId store) {
        return ports.transactions().read(() -> ports.products().version(store));
    }

    private List<Product> changedSince(long version) {
        return ports.transactions().read(() -> {
            try (Stream<IndexEntry> changed = ports.products().changedSince(STORE, version)) {
                return changed.map(IndexEntry::product).toList();
            }
        });
    }

    private static List<String> texts(int count, Function<Integer, String> text) {
        return IntStream.range(0, count).boxed().map(text).toList();
    }

    private void save(Product... products) {
        save(STORE, products);
    }

    private void save(InstitutionId store, Product... products) {
        ports.transactions().write(() -> {
            ports.products().save(store, List.of(products));
            return products;
        });
    }

    private Map<String, ProductId> owners(String... codes) {
        return ports.transactions()
                .read(() -> ports.products()
                        .owners(STORE, Stream.of(codes).map(Barcode::new).toList()));
    }

    private List<ProductId> active(Optional<ProductId> after) {
        return ports.transactions().read(() -> ports.products().active(STORE, after, 4));
    }

    private List<Product> byIds(String... ids) {
        return find(STORE, List.of(ids), List.of());
    }

    private List<Product> byCodes(String... codes) {
        return find(STORE, List.of(), List.of(codes));
    }

    private List<Product> find(InstitutionId store, List<String> ids, List<String> codes) {
        return ports.transactions()
                .read(() -> ports.products()
                        .find(
                                store,
                                ids.stream().map(ProductId::new).toList(),
                                codes.stream().map(Barcode::new).toList()));
    }
}
