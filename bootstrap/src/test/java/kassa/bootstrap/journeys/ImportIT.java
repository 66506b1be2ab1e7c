package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An import")
class ImportIT {

    private static final Map<String, String> SETTINGS =
            Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant");

    private static final String HEADER = "id,name,unit,unitPrice,vatRate";
    private static final String TEA = "tea,Tea,PIECE,3.49,24";
    private static final String JAM = "jam,Jam,PIECE,2.99,24";

    @TempDir
    private Path folder;

    @BeforeEach
    void putStore() {
        try (KassaProcess node = KassaProcess.start(folder, SETTINGS, "serve")) {
            Caller merchant = new Caller(node.ready(), "merchant");
            assertThat(merchant.put("/admin/institutions/corner-shop", Groceries.TERMS)
                            .statusCode())
                    .isEqualTo(200);
            node.terminate();
            assertThat(node.exitCode()).isEqualTo(143);
        }
    }

    @Test
    @DisplayName(
            "takes all of a good file, nothing of a bad one, and the good rows of a bad one if told to skip the others")
    void takesGoodRows() throws IOException {
        file("good.csv", HEADER, TEA);
        file("bad.csv", HEADER, JAM, "honey,Honey,BUCKET,-1,24", "tea,Tea,PIECE,3.99,24");

        assertThatImport("good.csv")
                .ends(0)
                .says("good.csv: 1 imported, 0 unchanged")
                .complainsOf();
        assertThatImport("bad.csv")
                .ends(2)
                .says()
                .complainsOf(
                        "bad.csv:3: unit: ",
                        "bad.csv:3: unitPrice: ",
                        "bad.csv: 1 of 3 rows bad, nothing imported (--skip-bad imports the others)");
        assertThat(forSale()).containsExactly("tea 3.49");

        assertThatImport("bad.csv", "--skip-bad")
                .ends(0)
                .says("bad.csv: 2 imported, 0 unchanged, 1 of 3 rows bad and skipped")
                .complainsOf("bad.csv:3: unit: ", "bad.csv:3: unitPrice: ");
        assertThat(forSale()).containsExactly("tea 3.99", "jam 2.99");
    }

    @Test
    @DisplayName("of a file that is not there or none, for a store that is not there, or without either, ends with 2")
    void refusesOrders() throws IOException {
        file("good.csv", HEADER, TEA);
        file("letter.csv", "Dear Sir or Madam,");
        file("letter.docx", "Dear Sir or Madam,");

        assertThatImport("none.csv").ends(2).says().complainsOf("none.csv: there is no such file");
        assertThatImport("letter.csv").ends(2).says().complainsOf("letter.csv: ");
        assertThatImport("letter.docx")
                .ends(2)
                .says()
                .complainsOf("letter.docx: the name of a catalogue ends in .csv, .jsonl or .ndjson");
        assertThatImport("good.csv", "--replace", "--skip-bad")
                .ends(2)
                .says()
                .complainsOf("--replace and --skip-bad exclude each other");
        try (KassaProcess unknown = start("good.csv", "--institution", "nowhere")) {
            new Outcome(unknown).ends(2).says().complainsOf("good.csv: this node serves no institution nowhere");
        }
        try (KassaProcess nothing = start()) {
            new Outcome(nothing).ends(2).says().complainsOf("FILE is missing", "--institution is missing");
        }
    }

    @Test
    @DisplayName(
            "of JSON Lines that replaces the catalogue ends the sale of the rest; tried out before, it changes nothing")
    void replaces() throws IOException {
        file("both.csv", HEADER, TEA, JAM);
        file("tea.jsonl", "{\"id\":\"tea\",\"name\":\"Tea\",\"unit\":\"PIECE\",\"unitPrice\":3.79,\"vatRate\":24}");
        file("nothing.csv", HEADER);
        assertThatImport("both.csv").ends(0).says("both.csv: 2 imported, 0 unchanged");

        assertThatImport("nothing.csv", "--replace").ends(2).says().complainsOf("nothing.csv: a file without products");
        assertThatImport("tea.jsonl", "--replace", "--dry-run")
                .ends(0)
                .says(
                        "changed: tea (unitPrice)",
                        "no longer sold: jam",
                        "tea.jsonl: dry run, nothing is changed: 0 new, 1 changed, 0 unchanged, 1 no longer sold")
                .complainsOf();
        assertThat(forSale()).containsExactly("tea 3.49", "jam 2.99");

        assertThatImport("tea.jsonl", "--replace")
                .ends(0)
                .says("tea.jsonl: 1 imported, 0 unchanged, 1 no longer sold")
                .complainsOf();
        assertThat(forSale()).containsExactly("tea 3.79");
    }

    @Test
    @DisplayName("of 25,000 products, which would fill 94 MB of memory, does with 80 MB for all that the node needs")
    void takesLittleMemory() {
        ManyProducts.write(folder.resolve("many.csv"), 25_000);
        String[] order = {"import", "many.csv", "--institution", Groceries.STORE, "--replace"};
        Map<String, String> little = Map.of("JDK_JAVA_OPTIONS", "-Xmx80m");

        try (KassaProcess process = KassaProcess.start(folder, little, order)) {
            new Outcome(process).ends(0).says("many.csv: 25000 imported, 0 unchanged, 0 no longer sold");
        }
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private Outcome assertThatImport(String file, String... flags) {
        String[] arguments = Stream.concat(Stream.of(file, "--institution", Groceries.STORE), Stream.of(flags))
                .toArray(String[]::new);
        try (KassaProcess process = start(arguments)) {
            return new Outcome(process);
        }
    }

    private KassaProcess start(String... arguments) {
        return KassaProcess.start(
                folder,
                Map.of(),
                Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Tea and jam with their prices, as far as the store sells them. */
    private List<String> forSale() {
        try (KassaProcess node = KassaProcess.start(folder, SETTINGS, "serve")) {
            Caller platform = new Caller(node.ready(), "platform");
            return Stream.of("tea", "jam")
                    .flatMap(product -> price(platform, product).map(price -> product + " " + price))
                    .toList();
        }
    }

    private static Stream<String> price(Caller platform, String product) {
        var answer = platform.post("/receipt", Groceries.cart(product + "-" + System.nanoTime(), product));
        return answer.statusCode() == 200
                ? Stream.of(Caller.json(answer).get("total").asText())
                : Stream.empty();
    }

    /** How an import ended, and what it wrote. */
    private record Outcome(int code, List<String> out, List<String> errors) {

        Outcome(KassaProcess process) {
            this(process.exitCode(), process.out(), process.errors());
        }

        Outcome ends(int expected) {
            assertThat(code).as("%s", errors).isEqualTo(expected);
            return this;
        }

        Outcome says(String... lines) {
            assertThat(out).containsExactly(lines);
            return this;
        }

        /** As many lines as these, each beginning so. */
        Outcome complainsOf(String... beginnings) {
            assertThat(errors).hasSize(beginnings.length);
            for (int i = 0; i < beginnings.length; i++) {
                assertThat(errors.get(i)).startsWith(beginnings[i]);
            }
            return this;
        }
    }
}
