package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.CountedCategory;
import kassa.application.catalogue.FoundProducts;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.NameSearch;
import kassa.application.catalogue.ProductListing;
import kassa.application.catalogue.ProductOrder;
import kassa.application.port.StorageUnavailable;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@code CatalogueIndex} keeps. */
public abstract class CatalogueIndexContract {

    private static final LangCode ET = new LangCode("ET");
    private static final LangCode EN = new LangCode("EN");
    private static final LangCode RU = new LangCode("RU");
    private static final LangCode DE = new LangCode("DE");

    private CatalogueIndex index;

    /** An index that knows no store, and that nobody else uses. */
    protected abstract CatalogueIndex emptyIndex();

    /** So many products that the last of them are found in the way in which those of a large store are. */
    protected int many() {
        return 120;
    }

    @BeforeEach
    void open() {
        index = emptyIndex();
    }

    @Test
    @DisplayName("a store's catalogue has no version before the first update, and then the one of the last")
    void versions() {
        assertThat(index.version(STORE)).isEmpty();

        update(3);
        assertThat(index.version(STORE)).hasValue(3);
        assertThat(index.version(OTHER_STORE)).isEmpty();

        update(7, product("P1", "Piim"));
        assertThat(index.version(STORE)).hasValue(7);
    }

    @Test
    @DisplayName("a store whose catalogue is not there yet cannot be searched; nothing is counted in it")
    void notThere() {
        NameSearch milk = new NameSearch(ET, "piim", 50);

        assertThatThrownBy(() -> index.named(STORE, milk)).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> index.categories(STORE, milk)).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> index.roots(STORE, ET)).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> index.page(STORE, all(ProductOrder.ID, 1, 10))).isInstanceOf(StorageUnavailable.class);
        assertThat(index.onSale(STORE)).isEmpty();
    }

    @Test
    @DisplayName("an empty catalogue has nothing to find")
    void empty() {
        update(0);

        assertThat(ids(ET, "piim")).isEmpty();
        assertThat(index.page(STORE, all(ProductOrder.ID, 1, 10)).totalCount()).isZero();
        assertThat(index.roots(STORE, ET)).isEmpty();
    }

    @Test
    @DisplayName("products are found as they are, in their store only")
    void whole() {
        Product milk = Samples.named("Piim " + Samples.ANY_SCRIPT, "P1", "4740000000018", "own-code");
        update(1, milk);
        index.update(institution(OTHER_STORE), 1, Stream.of(entry(product("P2", "Piim"))));

        assertThat(index.named(STORE, new NameSearch(ET, "piim", 50)).products())
                .containsExactly(milk);
    }

    @Test
    @DisplayName("an update changes, adds and takes away; what it does not name stays")
    void updates() {
        update(1, product("P1", "Piim"), product("P2", "Piim must"), product("P3", "Piim valge"));
        update(2, product("P2", "Leib"), product("P3", "Piim valge").withdrawn(), product("P4", "Piim uus"));

        assertThat(ids(ET, "piim")).containsExactly("P1", "P4");
        assertThat(ids(ET, "leib")).containsExactly("P2");

        update(3, product("P3", "Piim tagasi"));
        assertThat(ids(ET, "piim")).containsExactly("P1", "P3", "P4");
    }

    @Test
    @DisplayName("an update that fails changes nothing, then or later; it can be done again")
    void failedUpdate() {
        update(1, product("P1", "Piim"));
        Stream<IndexEntry> broken = Stream.of(product("P1", "Leib"), product("P2", "Piim"))
                .map(product -> product.id().value().equals("P2") ? fail() : entry(product));

        assertThatThrownBy(() -> index.update(institution(STORE), 2, broken)).isInstanceOf(StorageUnavailable.class);
        assertThat(index.version(STORE)).hasValue(1);
        assertThat(ids(ET, "piim")).containsExactly("P1");

        update(2, product("P1", "Leib"), product("P2", "Piim"));
        assertThat(ids(ET, "piim")).containsExactly("P2");
    }

    private static IndexEntry fail() {
        throw new StorageUnavailable("the store is broken", null);
    }

    @Test
    @DisplayName("searches beside an update see the catalogue before it or after it, never both")
    void oneState() {
        update(1, generation(1));
        List<Boolean> whole = Crowd.of(3, number -> {
            if (number == 0) {
                IntStream.rangeClosed(2, 20).forEach(each -> update(each, generation(each)));
                return true;
            }
            return IntStream.range(0, 60).allMatch(each -> isOfOneGeneration());
        });

        assertThat(whole).containsOnly(true);
    }

    /** 40 products, of which as many as the number of the generation are on sale. */
    private static Product[] generation(int number) {
        return IntStream.range(0, 40)
                .mapToObj(i -> product("P%02d".formatted(i), "Piim põlvkond" + number))
                .map(each -> Integer.parseInt(each.id().value().substring(1)) < number ? each : each.withdrawn())
                .toArray(Product[]::new);
    }

    private boolean isOfOneGeneration() {
        List<Product> seen = index.named(STORE, new NameSearch(ET, "piim", 50)).products();
        return seen.stream()
                .map(product -> product.name().original())
                .distinct()
                .toList()
                .equals(List.of("Piim põlvkond" + seen.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "sokolaad",
        "šokolaad",
        "Šokolaad",
        "SOKOLAAD",
        "s\u030Cokolaad",
        "šok",
        "'  sok '",
        "'sokolaad 100'",
        "'100 g šokolaad'",
        "'g,100;sokol'",
        "kulmikus",
        "külmikus",
        "'ÕLU-ga'",
        "oluga"
    })
    @DisplayName("case, diacritics, marks between words and their order do not count")
    void folded(String asked) {
        update(1, product("P1", "Šokolaad, 100 g (külmikus) õlu-ga õluga"), product("P2", "Leib"));

        assertThat(ids(ET, asked)).containsExactly("P1");
    }

    @ParameterizedTest
    @CsvSource({
        "ёлка",
        "елка",
        "ЁЛКА",
        "Straße",
        "strasse",
        "STRASSE",
        "smørrebrød",
        "smorrebrod",
        "žžžž",
        "İzmir",
        "izmir"
    })
    @DisplayName("letters of other scripts and those that Unicode does not take apart are folded both ways")
    void otherLetters(String asked) {
        update(1, product("P1", "Ёлка Straße Smørrebrød žžžž İzmir"), product("P2", "Ель"));

        assertThat(ids(ET, asked)).containsExactly("P1");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'%'", "*", "?", "'-'", "xyzzy", "olutega", "'piim xyzzy'", "iim"})
    @DisplayName("what is in no name finds nothing, nor do signs")
    void nothing(String asked) {
        update(1, product("P1", "Piim* 2,5 %?"), product("P2", "Õlu"));

        assertThat(ids(ET, asked)).isEmpty();
    }

    @Test
    @DisplayName("the very name comes first, then whole words, then beginnings; among equals the alphabet")
    void ranked() {
        update(
                1,
                product("P1", "Teekann"),
                product("P2", "Must tee"),
                product("P3", "Tee"),
                product("P4", "Roheline tee"),
                product("P5", "Jäätee"),
                product("P6", "Õunatee kann, teelehed"));

        assertThat(ids(ET, "tee")).containsExactly("P3", "P2", "P4", "P1", "P6");
    }

    @Test
    @DisplayName("among equals, what is sold more often comes first")
    void popular() {
        index.update(
                institution(STORE),
                1,
                Stream.of(
                        new IndexEntry(product("P1", "Piim A"), 3),
                        new IndexEntry(product("P2", "Piim B"), 5),
                        new IndexEntry(product("P3", "Piimakohv"), 9)));

        assertThat(ids(ET, "piim")).containsExactly("P2", "P1", "P3");
    }

    @Test
    @DisplayName(
            "names in the customer's language come before those in others; the original stands in for a translation")
    void languages() {
        update(
                1,
                translated("P1", "Piim", Map.of(EN, "Milk", RU, "Молоко")),
                translated("P2", "Milkšeik", Map.of(EN, "Shake", RU, "Коктейль")),
                product("P3", "Milk bar"));

        assertThat(ids(EN, "milk")).containsExactly("P1", "P3", "P2");
        assertThat(ids(ET, "milk")).containsExactly("P3", "P2", "P1");
        assertThat(ids(DE, "milk")).containsExactly("P3", "P2", "P1");
        assertThat(ids(EN, "молоко")).containsExactly("P1");
        assertThat(ids(RU, "piim milk")).containsExactly("P1");
    }

    @Test
    @DisplayName("equals are in the order of the customer's alphabet: Estonian has z behind s, and õ, ä, ö, ü last")
    void alphabets() {
        update(
                1,
                product("P1", "Piim tark"),
                product("P2", "Piim zorro"),
                product("P3", "Piim õunane"),
                product("P4", "Piim usin"),
                product("P5", "piim Oma"));

        assertThat(ids(ET, "piim")).containsExactly("P5", "P2", "P1", "P4", "P3");
        assertThat(ids(EN, "piim")).containsExactly("P5", "P3", "P1", "P4", "P2");
    }

    @ParameterizedTest
    @CsvSource({"sokolad", "sokolaaad", "skolaad", "soklaad", "xokolaad", "oskolaad", "'100 sokolaat'", "sokolaadimaiz"
    })
    @DisplayName("one typing error is forgiven in words of five letters and more")
    void forgiven(String asked) {
        update(1, product("P1", "Šokolaadimais 100 g"), product("P2", "Leib"));

        assertThat(ids(ET, asked)).containsExactly("P1");
    }

    @ParameterizedTest
    @CsvSource({"piom", "'sokolaad 101'", "soolad", "okoladi", "'sokolad leib'"})
    @DisplayName("two errors, or one in a shorter word, are not forgiven")
    void unforgiven(String asked) {
        update(1, product("P1", "Šokolaad piim 100 g"), product("P2", "Leib"));

        assertThat(ids(ET, asked)).isEmpty();
    }

    @Test
    @DisplayName(
            "with an error forgiven, whole words come before beginnings, both in the customer's language before others")
    void forgivenWholeWords() {
        update(
                1,
                product("P1", "Banaanijook"),
                product("P2", "Roheline banaan"),
                translated("P3", "Puuvili", Map.of(EN, "Banaan")),
                translated("P4", "Marjad", Map.of(EN, "Banaanid")));

        assertThat(ids(ET, "banan")).containsExactly("P2", "P1", "P3", "P4");
    }

    @Test
    @DisplayName("no error is looked for where something matches, be it in another language")
    void noNeedToForgive() {
        update(1, translated("P1", "Kohvi", Map.of(EN, "Coffee")), product("P2", "Kahvi"), product("P3", "Koffee"));

        assertThat(ids(ET, "kohvi")).containsExactly("P1");
        assertThat(ids(ET, "coffee")).containsExactly("P1");
        assertThat(ids(ET, "cofffee")).containsExactly("P1");
    }

    @Test
    @DisplayName("no more are told than are wanted")
    void limited() {
        update(
                1,
                IntStream.range(0, 70)
                        .mapToObj(i -> product("P%02d".formatted(i), "Piim"))
                        .toArray(Product[]::new));

        assertThat(ids(ET, "piim")).hasSize(50).startsWith("P00", "P01").endsWith("P49");
        assertThat(index.named(STORE, new NameSearch(ET, "piim", 3)).products()).hasSize(3);
    }

    @Test
    @DisplayName("pages in the order of ids hold every product once; totals are the same on all, also beyond the last")
    void pages() {
        update(
                1,
                IntStream.range(0, 25)
                        .mapToObj(i -> product("P%02d".formatted(i), "Piim"))
                        .toArray(Product[]::new));

        FoundProducts last = index.page(STORE, all(ProductOrder.ID, 3, 10));
        assertThat(ids(index.page(STORE, all(ProductOrder.ID, 1, 10))))
                .hasSize(10)
                .startsWith("P00")
                .endsWith("P09");
        assertThat(ids(last)).containsExactly("P20", "P21", "P22", "P23", "P24");
        assertThat(last.totalCount()).isEqualTo(25);
        FoundProducts beyond = index.page(STORE, all(ProductOrder.ID, 4, 10));
        assertThat(beyond.products()).isEmpty();
        assertThat(beyond.totalCount()).isEqualTo(25);
        assertThat(index.page(STORE, all(ProductOrder.ID, Integer.MAX_VALUE, 500))
                        .totalCount())
                .isEqualTo(25);
    }

    @Test
    @DisplayName("lists are ordered by what was asked for, either way, and by id where that is equal")
    void ordered() {
        update(
                1,
                priced("P1", "Õun", "2.00", "24", Optional.of(rate("50")), "B"),
                priced("P2", "Banaan", "1.50", "9", Optional.empty()),
                priced("P3", "Sibul", "1.00", "24", Optional.empty(), "A", "Z"),
                priced("P4", "banaan", "10.00", "9", Optional.empty(), "C"));

        assertThat(ordered(ProductOrder.ID, false)).containsExactly("P1", "P2", "P3", "P4");
        assertThat(ordered(ProductOrder.ID, true)).containsExactly("P4", "P3", "P2", "P1");
        assertThat(ordered(ProductOrder.PRICE, false)).containsExactly("P1", "P3", "P2", "P4");
        assertThat(ordered(ProductOrder.PRICE, true)).containsExactly("P4", "P2", "P1", "P3");
        assertThat(ordered(ProductOrder.VAT_RATE, false)).containsExactly("P2", "P4", "P1", "P3");
        assertThat(ordered(ProductOrder.BARCODE, false)).containsExactly("P2", "P3", "P1", "P4");
        assertThat(ordered(ProductOrder.NAME, false)).containsExactly("P4", "P2", "P3", "P1");
        assertThat(ordered(ProductOrder.NAME, true)).containsExactly("P1", "P3", "P2", "P4");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "pages behind each other hold what one long page holds, however far they go, in every order and either way")
    void deepPages(ProductOrder order) {
        manyProducts();

        for (ProductListing whole : List.of(
                listing(order, false, Optional.empty(), Optional.empty()),
                listing(order, true, Optional.empty(), Optional.empty()),
                listing(order, true, Optional.of("toode"), Optional.empty()),
                listing(order, false, Optional.empty(), Optional.of("riiul")))) {
            FoundProducts all = index.page(STORE, whole);
            List<String> piecemeal = IntStream.rangeClosed(1, 8)
                    .mapToObj(page -> index.page(STORE, part(whole, page, many() / 6)))
                    .flatMap(page -> ids(page).stream())
                    .toList();

            assertThat(piecemeal).hasSizeGreaterThan(many() * 4 / 5).isEqualTo(ids(all));
        }
    }

    /** Some are changed and some are taken away afterwards: numbers in an index have gaps then. */
    private void manyProducts() {
        Random random = new Random(20_261_128);
        index.update(institution(STORE), 1, IntStream.range(0, many()).mapToObj(i -> entry(random, i, i % 10 != 0)));
        index.update(
                institution(STORE),
                2,
                IntStream.range(0, many() / 10).mapToObj(i -> entry(random, 10 * i + 3, i % 3 != 0)));
    }

    private static IndexEntry entry(Random random, int number, boolean active) {
        String[] codes =
                random.nextInt(3) == 0 ? new String[0] : new String[] {"C" + random.nextInt(50) + "-" + number};
        Product plain = priced(
                "P%04d".formatted(number),
                "Toode " + random.nextInt(40),
                "1." + (10 + random.nextInt(30)),
                random.nextBoolean() ? "24" : "9",
                Optional.empty(),
                codes);
        Product product = with(plain, plain.name(), List.of(category("s", "Riiul", Optional.empty())));
        return new IndexEntry(active ? product : product.withdrawn(), random.nextInt(20));
    }

    private static ProductListing listing(
            ProductOrder order, boolean descending, Optional<String> name, Optional<String> category) {
        return new ProductListing(
                ET, new ProductListing.Subset(name, category), Optional.of(order), descending, 1, 5_000);
    }

    private static ProductListing part(ProductListing whole, int page, int limit) {
        return new ProductListing(whole.language(), whole.subset(), whole.order(), whole.descending(), page, limit);
    }

    @Test
    @DisplayName("lists are ordered by how often products were sold")
    void orderedByPopularity() {
        index.update(
                institution(STORE),
                1,
                Stream.of(
                        new IndexEntry(product("P1", "A"), 3),
                        new IndexEntry(product("P2", "B"), 5),
                        new IndexEntry(product("P3", "C"), 3)));

        assertThat(ordered(ProductOrder.POPULARITY, true)).containsExactly("P2", "P1", "P3");
        assertThat(ordered(ProductOrder.POPULARITY, false)).containsExactly("P1", "P3", "P2");
    }

    @Test
    @DisplayName("a list by name holds what a search finds, the best first or as it was asked for, page after page")
    void listedByName() {
        update(
                1,
                product("P1", "Piimakohv"),
                product("P2", "Must piim"),
                product("P3", "Piim"),
                product("P4", "Leib"),
                product("P5", "Ahjupiim, piimane"));

        assertThat(ids(index.page(STORE, named("piim", Optional.empty(), 1, 10))))
                .containsExactly("P3", "P2", "P5", "P1");
        assertThat(ids(index.page(STORE, named("piim", Optional.empty(), 2, 2))))
                .containsExactly("P5", "P1");
        assertThat(ids(index.page(STORE, named("piim", Optional.empty(), 2, 3))))
                .containsExactly("P1");
        assertThat(ids(index.page(STORE, named("piim", Optional.of(ProductOrder.ID), 1, 10))))
                .containsExactly("P1", "P2", "P3", "P5");
        assertThat(index.page(STORE, named("piim", Optional.empty(), 1, 2)).totalCount())
                .isEqualTo(4);
        assertThat(ids(index.page(STORE, named("piimakohw", Optional.empty(), 1, 10))))
                .containsExactly("P1");
        assertThat(ids(index.page(STORE, named("", Optional.empty(), 1, 10)))).isEmpty();
    }

    @Test
    @DisplayName("a list by category holds the products of the categories found and of those below them")
    void listedByCategory() {
        update(1, shelved());

        assertThat(ids(index.page(STORE, shelf("piim")))).containsExactly("P1", "P2");
        assertThat(ids(index.page(STORE, shelf("toit")))).containsExactly("P1", "P2", "P3");
        assertThat(ids(index.page(STORE, shelf("хлеб")))).containsExactly("P3");
        assertThat(ids(index.page(STORE, shelf("auto")))).isEmpty();
    }

    @Test
    @DisplayName("categories are found by name like products, with the count of what is on sale in them and below")
    void categories() {
        update(1, shelved());

        assertThat(counts(index.categories(STORE, new NameSearch(ET, "piim", 50))))
                .isEqualTo(Map.of("dairy", 2, "milk", 1));
        assertThat(index.categories(STORE, new NameSearch(ET, "piim", 50)))
                .extracting(each -> each.category().id().value())
                .containsExactly("milk", "dairy");
        assertThat(index.categories(STORE, new NameSearch(ET, "piim", 1))).hasSize(1);
        assertThat(counts(index.categories(STORE, new NameSearch(RU, "хлеп", 50))))
                .isEmpty();
        assertThat(counts(index.categories(STORE, new NameSearch(ET, "pimatooted", 50))))
                .isEqualTo(Map.of("dairy", 2));
        assertThat(index.categories(STORE, new NameSearch(ET, "", 50))).isEmpty();
    }

    @Test
    @DisplayName("the roots are the categories that stand below none that is known, in the order of the alphabet")
    void roots() {
        update(1, shelved());
        assertThat(counts(index.roots(STORE, ET))).isEqualTo(Map.of("food", 3, "orphan", 1));

        update(2, shelved()[2].withdrawn(), shelved()[3].withdrawn());
        assertThat(counts(index.roots(STORE, ET))).isEqualTo(Map.of("food", 2));
        assertThat(index.onSale(STORE))
                .isEqualTo(Map.of(new CategoryId("food"), 2, new CategoryId("dairy"), 2, new CategoryId("milk"), 1));
    }

    @Test
    @DisplayName("categories that stand above each other are counted all the same")
    void circle() {
        Category one = category("one", "Üks", Optional.of("two"));
        Category two = category("two", "Kaks", Optional.of("one"));
        update(1, onShelf("P1", one, two), onShelf("P2", one));

        assertThat(index.onSale(STORE)).isEqualTo(Map.of(new CategoryId("one"), 2, new CategoryId("two"), 2));
        assertThat(index.roots(STORE, ET)).isEmpty();
    }

    @Test
    @DisplayName("what a search finds comes with the counts of the categories")
    void counted() {
        update(1, shelved());

        FoundProducts found = index.named(STORE, new NameSearch(ET, "piim", 50));
        assertThat(found.onSale()).containsEntry(new CategoryId("food"), 3).isEqualTo(index.onSale(STORE));
    }

    /** Milk among dairy products, kefir there too, bread that names its own shelf alone, a thing of no known parent. */
    private static Product[] shelved() {
        Category food = category("food", "Toit", Optional.empty());
        Category dairy = category("dairy", "Piimatooted", Optional.of("food"));
        Category milk = category("milk", "Piim", Optional.of("dairy"));
        Category bread = new Category(
                new CategoryId("bread"), text("Leib", Map.of(RU, "Хлеб")), Optional.of(new CategoryId("food")));
        Category orphan = category("orphan", "Muu", Optional.of("nowhere"));
        return new Product[] {
            onShelf("P1", food, dairy, milk), onShelf("P2", dairy), onShelf("P3", bread), onShelf("P4", orphan)
        };
    }

    @Test
    @DisplayName("a thousand changes in random pieces lead to what one update with all of them leads to")
    void piecemeal() {
        Random random = new Random(20_261_128);
        Map<String, Product> now = new LinkedHashMap<>();
        for (int version = 1; version <= 40; version++) {
            Product[] changed = random.ints(25, 0, 120)
                    .distinct()
                    .mapToObj(i -> random(random, i))
                    .toArray(Product[]::new);
            Arrays.stream(changed).forEach(each -> now.put(each.id().value(), each));
            update(version, changed);
        }

        List<String> wanted = now.values().stream()
                .filter(Product::active)
                .map(each -> each.id().value())
                .sorted()
                .toList();
        assertThat(ids(index.page(STORE, all(ProductOrder.ID, 1, 500)))).containsExactlyElementsOf(wanted);
    }

    private static Product random(Random random, int number) {
        Product product = product("P%03d".formatted(number), "Toode " + random.nextInt(10));
        return random.nextInt(4) == 0 ? product.withdrawn() : product;
    }

    private void update(long version, Product... products) {
        index.update(institution(STORE), version, Stream.of(products).map(CatalogueIndexContract::entry));
    }

    private static IndexEntry entry(Product product) {
        return new IndexEntry(product, 0);
    }

    private static Product product(String id, String name) {
        return Samples.named(name, id);
    }

    private static Product translated(String id, String name, Map<LangCode, String> translations) {
        return with(product(id, name), text(name, translations), List.of());
    }

    private static Product onShelf(String id, Category... categories) {
        Product product = product(id, id + " piim");
        return with(product, product.name(), List.of(categories));
    }

    private static Product with(Product product, TranslatedText name, List<Category> categories) {
        return new Product(
                product.id(),
                product.barcodes(),
                name,
                product.description(),
                product.price(),
                product.soldByWeight(),
                categories,
                product.inspections(),
                product.campaigns(),
                product.imageUrl(),
                product.active());
    }

    private static Product priced(
            String id, String name, String price, String rate, Optional<Addition> addition, String... codes) {
        ProductPrice plain = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), VatRate.parse(rate));
        return Product.of(
                        new ProductId(id),
                        name,
                        addition.map(plain::withAddition).orElse(plain))
                .withBarcodes(Stream.of(codes).map(Barcode::new).toArray(Barcode[]::new));
    }

    private static Addition rate(String percent) {
        return new Addition(Addition.Direction.DISCOUNT, Addition.Measure.RATE, new BigDecimal(percent));
    }

    private static Category category(String id, String name, Optional<String> parent) {
        return new Category(new CategoryId(id), TranslatedText.of(name), parent.map(CategoryId::new));
    }

    private static TranslatedText text(String original, Map<LangCode, String> translations) {
        return new TranslatedText(original, translations);
    }

    private List<String> ids(LangCode language, String name) {
        return ids(index.named(STORE, new NameSearch(language, name, 50)));
    }

    private static List<String> ids(FoundProducts found) {
        return found.products().stream().map(product -> product.id().value()).toList();
    }

    private List<String> ordered(ProductOrder order, boolean descending) {
        return ids(index.page(
                STORE,
                new ProductListing(
                        ET,
                        new ProductListing.Subset(Optional.empty(), Optional.empty()),
                        Optional.of(order),
                        descending,
                        1,
                        10)));
    }

    private static ProductListing all(ProductOrder order, int page, int limit) {
        return new ProductListing(
                ET,
                new ProductListing.Subset(Optional.empty(), Optional.empty()),
                Optional.of(order),
                false,
                page,
                limit);
    }

    private static ProductListing named(String name, Optional<ProductOrder> order, int page, int limit) {
        return new ProductListing(
                ET, new ProductListing.Subset(Optional.of(name), Optional.empty()), order, false, page, limit);
    }

    private static ProductListing shelf(String category) {
        return new ProductListing(
                ET,
                new ProductListing.Subset(Optional.empty(), Optional.of(category)),
                Optional.of(ProductOrder.ID),
                false,
                1,
                10);
    }

    private static Map<String, Integer> counts(List<CountedCategory> categories) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        categories.forEach(each -> counts.put(each.category().id().value(), each.onSale()));
        return counts;
    }
}
