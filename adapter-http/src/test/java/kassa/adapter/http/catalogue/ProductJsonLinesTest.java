package kassa.adapter.http.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A catalogue of JSON Lines")
class ProductJsonLinesTest {

    private static final Path SAMPLE = Path.of("../bootstrap/src/main/resources/sample/catalogue.csv");
    private static final String MILK =
            "{\"id\":\"P1\",\"name\":\"Piim\",\"unit\":\"PIECE\",\"unitPrice\":1.19,\"vatRate\":24}";

    @Test
    @DisplayName(
            "has the products of the admin API, one in each line: those of the sample catalogue are the same as in CSV")
    void products() {
        List<Product> sample = products(ProductCsv.of(SAMPLE));
        List<String> documents = sample.stream().map(new ProductFormat()::write).toList();

        assertThat(products(() -> rows(String.join("\n", documents)).stream()))
                .hasSizeGreaterThan(800)
                .isEqualTo(sample);
    }

    @Test
    @DisplayName("is bad in those lines which the admin API refuses, and says the same as it in the others")
    void randomProducts() {
        Random random = new Random(20_261_128);
        List<String> documents = Stream.generate(() -> RandomProducts.product(random))
                .map(new ProductFormat()::write)
                .limit(500)
                .toList();

        assertThat(rows(String.join("\n", documents)))
                .extracting(row -> row.fold(good -> Optional.of(good.product()), bad -> Optional.<Product>empty()))
                .isEqualTo(documents.stream().map(ProductJsonLinesTest::sent).toList());
    }

    private static List<Product> products(ProductSource source) {
        try (Stream<ProductRow> rows = source.rows()) {
            return rows.map(row -> row.fold(ProductRow.Good::product, bad -> {
                        throw new AssertionError("a bad row: " + bad);
                    }))
                    .toList();
        }
    }

    /** What the admin API makes of it. */
    private static Optional<Product> sent(String document) {
        try {
            return Optional.of(JsonReading.of(JsonFormat.parse(new JsonText(document)), true, ProductJson.SENT));
        } catch (InvalidRequest refused) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    @DisplayName("may have empty lines, a byte order mark, and an end of the last line or none")
    void lines(String end) {
        String text = String.join(end, "\uFEFF" + MILK, "", "  \t", MILK.replace("P1", "P2"));

        assertThat(rows(text)).extracting(ProductRow::line).containsExactly(1L, 4L);
        assertThat(rows(text + end)).isEqualTo(rows(text));
        assertThat(rows(text + end + end)).isEqualTo(rows(text));
        assertThat(rows("")).isEmpty();
        assertThat(rows(end)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{} ! /id is missing; /name is missing; /unit is missing; /unitPrice is missing; /vatRate is missing",
                "{\"id\":\"P1\" ! /id is not JSON, column 11",
                "[{\"id\":\"P1\"}] ! must be an object",
                "{\"id\":\"P1\",\"id\":\"P2\"} ! /id is given twice, column 16",
                "{} {} ! goes on after its end, column 4",
                "null ! must be an object"
            })
    @DisplayName("with a line that is no product is bad in that line, with a pointer to each mistake")
    void noProduct(String line, String reasons) {
        assertThat(reasons(MILK + "\n" + line + "\n" + MILK.replace("P1", "P2")))
                .containsExactly(Stream.of(reasons.split("; "))
                        .map(reason -> "2 " + reason)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"barcodes\":[\"4740000000015\"] ! /barcodes/0 4740000000015 has a wrong check digit",
                "\"barcodes\":[\"A\",\"A\"] ! /barcodes/1 A stands in the list twice",
                "\"floorPrice\":-1 ! /floorPrice a unit price is 0 or more, below 1000000000 and has at most 4 decimals",
                "\"colour\":\"red\" ! /colour is not known here",
                "\"categories\":[{\"id\":\"a\",\"name\":\"A\",\"parentId\":\"a\"}] !"
                        + " /categories/0 a category is not its own parent",
                "\"campaigns\":[{\"name\":\"x\",\"code\":\"B00000000001\",\"operation\":\"amount -\"}] !"
                        + " /campaigns/0/operation",
                "\"inspections\":[{\"type\":\"MIN_TIME\",\"time\":\"10:00\",\"timezone\":\"Europe/Talinn\"}] !"
                        + " /inspections/0/timezone a time zone is an IANA name or an offset"
            })
    @DisplayName("is read as strictly as the admin API")
    void strict(String field, String reason) {
        String line = MILK.substring(0, MILK.length() - 1) + "," + field.strip() + "}";

        assertThat(reasons(line)).singleElement().asString().startsWith("1 " + reason);
    }

    @Test
    @DisplayName("names an unknown unit and a negative price")
    void unitAndPrice() {
        assertThat(reasons(MILK.replace("PIECE", "BUCKET").replace("1.19", "-1.19")))
                .satisfiesExactly(
                        unit -> assertThat(unit).startsWith("1 /unit must be one of PIECE, LITER"),
                        price -> assertThat(price).startsWith("1 /unitPrice a unit price is 0 or more"));
    }

    @Test
    @Timeout(20)
    @DisplayName("catalogue.unreadable-file: a line of more than a million characters refuses it, even one without end")
    void longLines() {
        String name = "x".repeat(1_048_576);
        String bearable = MILK + " ".repeat(1_048_576 - MILK.length());

        assertThat(rows(bearable + "\n")).hasSize(1);
        assertRefused(CatalogueRule.UNREADABLE_FILE, () -> rows(bearable + " \n"));
        assertRefused(CatalogueRule.UNREADABLE_FILE, () -> rows(MILK + "\n" + MILK.replace("Piim", name)));
        assertRefused(CatalogueRule.UNREADABLE_FILE, () -> read(new Endless()));
    }

    @Test
    @DisplayName("catalogue.unreadable-file: that is not UTF-8, or not there, is refused")
    void unreadable(@TempDir Path folder) {
        byte[] latin = MILK.replace("Piim", "Või").getBytes(StandardCharsets.ISO_8859_1);
        Path missing = folder.resolve("products.jsonl");

        assertRefused(CatalogueRule.UNREADABLE_FILE, () -> read(new ByteArrayInputStream(latin)));
        assertRefused(
                CatalogueRule.UNREADABLE_FILE,
                () -> CatalogueFile.at(missing).orElseThrow().rows());
    }

    @Test
    @DisplayName("is closed when its rows are closed")
    void closed() {
        AtomicInteger closed = new AtomicInteger();

        ProductJsonLines.of(() -> new ByteArrayInputStream(MILK.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                })
                .rows()
                .close();

        assertThat(closed).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.ndjson", "A.JSONL"})
    @DisplayName("is known by the ending of its name, as CSV is by its own; other endings are none")
    void endings(String name, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(name), MILK);

        try (Stream<ProductRow> rows = CatalogueFile.at(file).orElseThrow().rows()) {
            assertThat(rows).hasSize(1);
        }
        assertThat(CatalogueFile.at(Path.of("a.csv"))).isPresent();
        assertThat(CatalogueFile.at(Path.of("a.json"))).isEmpty();
        assertThat(CatalogueFile.at(Path.of("csv"))).isEmpty();
    }

    @Test
    @DisplayName("catalogue.unreadable-file: to which somebody writes between its readings, or during one, is refused")
    void steady(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("products.jsonl"), MILK + "\n");
        ProductSource source = CatalogueFile.at(file).orElseThrow();
        Stream<ProductRow> first = source.rows();
        assertThat(first.toList()).hasSize(1);
        first.close();

        Files.writeString(file, MILK.replace("P1", "P2") + "\n", StandardOpenOption.APPEND);
        Stream<ProductRow> second = source.rows();

        assertThat(second.toList()).hasSize(2);
        assertRefused(CatalogueRule.UNREADABLE_FILE, second::close);
    }

    private static List<ProductRow> rows(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ProductRow> read(InputStream file) {
        try (Stream<ProductRow> rows = ProductJsonLines.of(() -> file).rows()) {
            return rows.toList();
        }
    }

    private static List<String> reasons(String text) {
        return rows(text).stream()
                .flatMap(row -> row.fold(
                        good -> Stream.empty(), bad -> bad.reasons().stream().map(reason -> bad.line() + " " + reason)))
                .toList();
    }

    /** The same sign for ever. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }
}
