package kassa.adapter.persistence.catalogue;

import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kassa.application.catalogue.FoundProducts;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.NameSearch;
import kassa.application.catalogue.ProductListing;
import kassa.application.catalogue.ProductOrder;
import kassa.application.port.DocumentFormat;
import kassa.application.port.contract.Samples;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the index of a store takes to find products. What it keeps of them is their id, so that no JSON is read: the
 * load run of searches measures that too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CatalogueIndexBenchmark {

    private static final LangCode ESTONIAN = new LangCode("ET");
    private static final List<String> WORDS = List.of(
            ("piim leib juust vorst kohv tee mahl vesi õun pirn kartul porgand või hapukoor kohuke müsli šokolaad küpsis seep"
                            + " šampoon lamp vihik pliiats")
                    .split(" "));
    private static final int SHELVES = 400;
    private static final int LIMIT = 50;

    @Param("200000")
    public int products;

    private List<IndexEntry> entries;
    private LuceneCatalogueIndex index;

    @Setup
    public void makeIndex() {
        SplittableRandom random = new SplittableRandom(20_261_123L);
        entries = IntStream.range(0, products)
                .mapToObj(number -> new IndexEntry(product(number, random), random.nextInt(100)))
                .toList();
        index = made();
    }

    private LuceneCatalogueIndex made() {
        LuceneCatalogueIndex made = LuceneCatalogueIndex.of(new ById(entries));
        made.update(institution(STORE), 1, entries.stream());
        return made;
    }

    private static Product product(int number, SplittableRandom random) {
        Product plain = Samples.product("P" + (1_000_000 + number), "4740000000018");
        int shelf = random.nextInt(SHELVES);
        TranslatedText name = new TranslatedText(
                words(random), Map.of(new LangCode("EN"), words(random), new LangCode("RU"), words(random)));
        return new Product(
                plain.id(),
                plain.barcodes(),
                name,
                plain.description(),
                price(random),
                false,
                List.of(category("d", shelf / 40), category("g", shelf / 8), category("s", shelf)),
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    private static ProductPrice price(SplittableRandom random) {
        UnitPrice cents = UnitPrice.parse("0." + (10 + random.nextInt(90)));
        return ProductPrice.of(UnitOfMeasure.PIECE, cents, VatRate.parse("24"));
    }

    private static String words(SplittableRandom random) {
        return IntStream.range(0, 4)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static Category category(String level, int number) {
        return new Category(
                new CategoryId(level + number), TranslatedText.of("Riiul " + level + number), Optional.empty());
    }

    @Benchmark
    public FoundProducts beginningOfWord() {
        return named("koh");
    }

    @Benchmark
    public FoundProducts twoBeginnings() {
        return named("leib juu");
    }

    @Benchmark
    public FoundProducts typingError() {
        return named("hapokoor");
    }

    private FoundProducts named(String name) {
        return index.named(STORE, new NameSearch(ESTONIAN, name, LIMIT));
    }

    @Benchmark
    public FoundProducts firstPageByPrice() {
        return page(1);
    }

    @Benchmark
    public FoundProducts middlePageByPrice() {
        return page(products / LIMIT / 2);
    }

    private FoundProducts page(int number) {
        ProductListing.Subset all = new ProductListing.Subset(Optional.empty(), Optional.empty());
        return index.page(
                STORE, new ProductListing(ESTONIAN, all, Optional.of(ProductOrder.PRICE), false, number, LIMIT));
    }

    /** What each change of a catalogue costs whoever searches first: the categories are counted again. */
    @Benchmark
    public Map<CategoryId, Integer> onSaleAfterChange() {
        index.update(institution(STORE), 2, entries.stream().limit(1));
        return index.onSale(STORE);
    }

    /** The index of the whole catalogue, as at the start of a node. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public void makeAll() {
        made().close();
    }

    @TearDown
    public void close() {
        index.close();
    }

    /** Products by their ids. */
    private record ById(Map<String, Product> products) implements DocumentFormat<Product> {

        ById(List<IndexEntry> entries) {
            this(entries.stream()
                    .map(IndexEntry::product)
                    .collect(Collectors.toMap(product -> product.id().value(), Function.identity())));
        }

        @Override
        public String write(Product product) {
            return product.id().value();
        }

        @Override
        public Product read(String document) {
            return products.get(document);
        }
    }
}
