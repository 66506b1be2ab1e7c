package kassa.bootstrap;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.LoadCatalogue;
import kassa.application.catalogue.LoadReport;
import kassa.application.catalogue.UpsertOutcome;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A folder of catalogue files")
class ImportFolderTest {

    private static final String HEADER = "id,name,unit,unitPrice,vatRate";
    private static final String TEA = "tea,Tea,PIECE,3.49,24";
    private static final String JAM = "jam,Jam,PIECE,2.99,24";

    @TempDir
    private Path root;

    private final MemoryStore memory = new MemoryStore();
    private final Watched catalogue =
            new Watched(CatalogueUpkeep.over(memory.transactions(), memory.institutions(), memory.products()));
    private Instant now = NOW;
    private ImportFolder folder;
    private ImportFolder other;

    @BeforeEach
    void open() throws IOException {
        memory.transactions().write(() -> {
            memory.institutions().save(institution(STORE));
            return memory;
        });
        Files.createDirectory(storeFolder());
        folder = node("one");
        other = node("other");
    }

    @Test
    @DisplayName("has a file imported into the store that its folder is called like, when nobody writes to it any more")
    void imports() throws IOException {
        file("products.csv", HEADER, TEA);

        folder.look();
        assertThat(sold()).isEmpty();
        later(ImportFolder.SETTLED);
        folder.look();

        assertThat(sold()).containsExactly("tea 3.49");
        assertThat(tree())
                .containsExactly(
                        "done/20261123T120010.123Z-products.csv", "done/20261123T120010.123Z-products.csv.report.txt");
        assertThat(read("done/20261123T120010.123Z-products.csv.report.txt"))
                .containsExactly("products.csv: 1 imported, 0 unchanged");
    }

    @Test
    @DisplayName("waits for a file that grows, or is written to otherwise, from its last change on")
    void growing() throws IOException {
        file("products.csv", HEADER);
        folder.look();
        later(ImportFolder.SETTLED.minusMillis(1));
        Files.writeString(storeFolder().resolve("products.csv"), TEA + "\n", StandardOpenOption.APPEND);
        lookLater();
        Files.setLastModifiedTime(storeFolder().resolve("products.csv"), FileTime.from(NOW.plusSeconds(77)));
        later(ImportFolder.SETTLED.minusMillis(1));
        folder.look();
        later(ImportFolder.SETTLED.minusMillis(1));
        folder.look();
        assertThat(sold()).isEmpty();

        later(Duration.ofMillis(1));
        folder.look();
        assertThat(sold()).containsExactly("tea 3.49");
    }

    private void lookLater() throws IOException {
        later(Duration.ofMillis(1));
        folder.look();
    }

    @ParameterizedTest
    @ValueSource(strings = {".products.csv", "products.csv.part", "products.csv.TMP", "products.csv~"})
    @DisplayName("does not touch files whose names say that they are not complete")
    void unfinished(String name) throws IOException {
        file(name, HEADER, TEA);

        lookTwice(folder);

        assertThat(tree()).containsExactly(name);
        assertThat(catalogue.loads).isEmpty();
    }

    @Test
    @DisplayName(
            "has bad files put aside, with every reason, and nothing of them imported; the next file comes all the same")
    void bad() throws IOException {
        file("a.csv", HEADER, JAM, "honey,Honey,BUCKET,-1,24");
        file("b.txt", "Dear Sir or Madam,");
        file("c.csv", "Dear Sir or Madam,");
        file("d.jsonl", "{\"id\":\"tea\",\"name\":\"Tea\",\"unit\":\"PIECE\",\"unitPrice\":3.49,\"vatRate\":24}");

        lookTwice(folder);

        assertThat(sold()).containsExactly("tea 3.49");
        assertThat(tree().stream().filter(name -> name.endsWith(".report.txt")))
                .extracting(ImportFolderTest::withoutTime)
                .containsExactly(
                        "done/d.jsonl.report.txt",
                        "failed/a.csv.report.txt",
                        "failed/b.txt.report.txt",
                        "failed/c.csv.report.txt");
        assertThat(report("a.csv"))
                .satisfiesExactly(
                        unit -> assertThat(unit).startsWith("a.csv:3: unit: must be one of"),
                        price -> assertThat(price).startsWith("a.csv:3: unitPrice: "),
                        summary -> assertThat(summary).startsWith("a.csv: 1 of 2 rows bad, nothing imported"));
        assertThat(report("b.txt")).containsExactly("b.txt: the name of a catalogue ends in .csv, .jsonl or .ndjson");
        assertThat(report("c.csv")).singleElement().asString().startsWith("c.csv: the header is wrong");
    }

    @Test
    @DisplayName("has files taken in the order of their names, none before the one ahead of it is complete")
    void order() throws IOException {
        file("2.csv", HEADER, TEA.replace("3.49", "2.22"));
        later(ImportFolder.SETTLED);
        folder.look();
        file("1.csv", HEADER, TEA.replace("3.49", "1.11"));
        later(ImportFolder.SETTLED);
        folder.look();
        assertThat(catalogue.loads).isEmpty();

        later(ImportFolder.SETTLED);
        folder.look();
        later(ImportFolder.SETTLED);
        folder.look();

        assertThat(sold()).containsExactly("tea 2.22");
        assertThat(catalogue.loads).hasSize(2);
    }

    @Test
    @DisplayName("has a file whose name ends in .replace.csv end the sale of what it does not name")
    void replaces() throws IOException {
        file("1.csv", HEADER, TEA, JAM);
        file("2.Replace.csv", HEADER, JAM);
        file("3.replace.csv", HEADER);

        lookTwice(folder);
        lookTwice(folder);

        assertThat(sold()).containsExactly("jam 2.99");
        assertThat(report("2.Replace.csv")).containsExactly("2.Replace.csv: 0 imported, 1 unchanged, 1 no longer sold");
        assertThat(report("3.replace.csv")).singleElement().asString().contains("nothing would be left to sell");
    }

    @Test
    @DisplayName("puts files aside whose store is not known, and leaves folders alone that no store can be called like")
    void unknownStore() throws IOException {
        Files.createDirectories(root.resolve("nowhere"));
        Files.createDirectories(root.resolve("lost+found"));
        Files.writeString(root.resolve("nowhere/a.csv"), HEADER);
        Files.writeString(root.resolve("lost+found/a.csv"), HEADER);
        Files.writeString(root.resolve("a.csv"), HEADER);

        lookTwice(folder);

        assertThat(root.resolve("nowhere/a.csv")).doesNotExist();
        assertThat(root.resolve("nowhere/failed")).isNotEmptyDirectory();
        assertThat(root.resolve("lost+found/a.csv")).exists();
        assertThat(root.resolve("a.csv")).exists();
    }

    @Test
    @DisplayName("imports what comes again under the same name, and what was imported never twice")
    void again() throws IOException {
        file("products.csv", HEADER, TEA);
        lookTwice(folder);
        lookTwice(folder);
        assertThat(catalogue.loads).hasSize(1);

        file("products.csv", HEADER, TEA.replace("3.49", "4.49"));
        lookTwice(folder);

        assertThat(sold()).containsExactly("tea 4.49");
        assertThat(catalogue.loads).hasSize(2);
        assertThat(tree()).hasSize(4);
    }

    @Test
    @DisplayName("of several nodes has one import each file, and none begin with the next file of the store meanwhile")
    void severalNodes() throws IOException {
        file("1.csv", HEADER, TEA);
        file("2.csv", HEADER, JAM);
        other.look();
        catalogue.meanwhile = () -> lookTwice(other);

        lookTwice(folder);

        assertThat(catalogue.loads).hasSize(2);
        assertThat(sold()).containsExactly("tea 3.49", "jam 2.99");
    }

    @Test
    @DisplayName(
            "has a file imported again that a node was working on when it ended, once it has been left alone for long")
    void crash() throws IOException {
        file("1.csv", HEADER, TEA);
        file("2.csv", HEADER, TEA.replace("3.49", "2.22"));
        catalogue.meanwhile = () -> {
            throw new AssertionError("the power fails");
        };
        folder.look();
        later(ImportFolder.SETTLED);
        assertThatThrownBy(folder::look).isInstanceOf(AssertionError.class);
        catalogue.meanwhile = () -> {};
        assertThat(tree()).containsExactly("2.csv", "working/one~1.csv");

        other.look();
        later(ImportFolder.ABANDONED.minusMillis(1));
        other.look();
        assertThat(sold()).isEmpty();
        later(Duration.ofMillis(1));
        other.look();
        assertThat(catalogue.loads).hasSize(3);
        assertThat(sold()).containsExactly("tea 2.22");
        assertThat(report("1.csv")).containsExactly("1.csv: 1 imported, 0 unchanged");
        assertThat(report("2.csv")).containsExactly("2.csv: 1 imported, 0 unchanged");
    }

    @Test
    @DisplayName("leaves a file to a node that is at work for as long as that tells of its progress")
    void heartbeat() throws IOException {
        file("1.csv", HEADER, TEA);
        catalogue.progresses = 5;
        catalogue.meanwhile = () -> {
            later(ImportFolder.ABANDONED.minusMillis(1));
            look(other);
        };

        lookTwice(folder);

        assertThat(catalogue.loads).hasSize(1);
        assertThat(sold()).containsExactly("tea 3.49");
    }

    @Test
    @DisplayName("undoes an import whose file another node has taken over")
    void takenOver() throws IOException {
        file("1.csv", HEADER, TEA);
        catalogue.meanwhile = () -> {
            catalogue.meanwhile = () -> {};
            look(other);
            later(ImportFolder.ABANDONED);
            look(other);
        };

        lookTwice(folder);

        assertThat(catalogue.loads).hasSize(2);
        assertThat(sold()).containsExactly("tea 3.49");
        assertThat(tree()).hasSize(2).allMatch(name -> name.startsWith("done/"));
    }

    @Test
    @DisplayName("takes a copy of its own: a file that belongs to someone else could not be shown to be worked on")
    void ownCopy() throws IOException {
        file("products.csv", HEADER, TEA);
        Path sameFile = Files.createLink(
                root.resolve("kept-by-someone-else"), storeFolder().resolve("products.csv"));

        lookTwice(folder);

        Path done = storeFolder().resolve("done/20261123T120010.123Z-products.csv");
        assertThat(done).hasSameTextualContentAs(sameFile);
        assertThat(Files.isSameFile(done, sameFile)).isFalse();
        assertThat(sold()).containsExactly("tea 3.49");
    }

    @Test
    @DisplayName(
            "clears away what a node left that ended while it copied a file, once that has been left alone for long")
    void abandonedCopy() throws IOException {
        Path copies = Files.createDirectories(storeFolder().resolve("working/copies"));
        Files.writeString(copies.resolve("dead~products.csv"), HEADER);

        folder.look();
        later(ImportFolder.ABANDONED.minusMillis(1));
        folder.look();
        assertThat(copies).isNotEmptyDirectory();
        later(Duration.ofMillis(1));
        folder.look();

        assertThat(copies).isEmptyDirectory();
        assertThat(sold()).isEmpty();
    }

    @Test
    @DisplayName("of a store that cannot be used holds up no other store")
    void brokenFolder() throws IOException {
        Path broken = Files.createDirectory(root.resolve("a-broken-one"));
        Files.writeString(broken.resolve("working"), "a file where a folder should be");
        file("products.csv", HEADER, TEA);

        lookTwice(folder);

        assertThat(sold()).containsExactly("tea 3.49");
    }

    @Test
    @DisplayName("keeps a file while the database is gone, and has it imported when it is back")
    void databaseGone() throws IOException {
        file("products.csv", HEADER, TEA);
        memory.breakDown();
        lookTwice(folder);
        assertThat(tree()).containsExactly("products.csv");

        memory.recover();
        lookTwice(folder);

        assertThat(sold()).containsExactly("tea 3.49");
    }

    @Test
    @DisplayName("is left with its files when the node stops, be it in the midst of one")
    void stops() throws IOException {
        file("1.csv", HEADER, TEA);
        catalogue.meanwhile = folder::stop;

        lookTwice(folder);
        lookTwice(folder);

        assertThat(sold()).isEmpty();
        assertThat(catalogue.loads).hasSize(1);
        assertThat(tree()).containsExactly("1.csv");
    }

    @Test
    @DisplayName("puts a file aside at which the node fails, so that it does not hold up others")
    void bug() throws IOException {
        file("1.csv", HEADER, TEA);
        file("2.csv", HEADER, JAM);
        catalogue.meanwhile = () -> {
            catalogue.meanwhile = () -> {};
            throw new IllegalStateException("a bug");
        };

        lookTwice(folder);
        lookTwice(folder);

        assertThat(sold()).containsExactly("jam 2.99");
        assertThat(report("1.csv"))
                .containsExactly("1.csv: this should not have happened: the log of the node says more");
    }

    @Test
    @DisplayName("refuses a file that somebody writes to while it is imported, and takes nothing of it")
    void writtenMeanwhile() throws IOException {
        file("1.csv", HEADER, TEA);
        catalogue.meanwhile = () -> append(storeFolder().resolve("working/one~1.csv"), JAM + "\n");

        lookTwice(folder);

        assertThat(sold()).isEmpty();
        assertThat(report("1.csv")).containsExactly("1.csv: somebody writes to the file while it is read");
    }

    @Test
    @DisplayName("that is not there is said to be missing, and looked for again")
    void missing() throws IOException {
        ImportFolder elsewhere = new ImportFolder(root.resolve("mounted"), catalogue, () -> now, "one");

        assertThatThrownBy(elsewhere::look).isInstanceOf(IOException.class);
        Files.createDirectories(root.resolve("mounted"));
        elsewhere.look();
        assertThat(catalogue.loads).isEmpty();
    }

    private ImportFolder node(String name) {
        return new ImportFolder(root, catalogue, () -> now, name);
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }

    private void lookTwice(ImportFolder node) {
        look(node);
        later(ImportFolder.SETTLED);
        look(node);
        later(ImportFolder.SETTLED);
        look(node);
    }

    private static void look(ImportFolder node) {
        try {
            node.look();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path storeFolder() {
        return root.resolve(STORE.value());
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(storeFolder().resolve(name), List.of(lines));
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> read(String name) throws IOException {
        return Files.readAllLines(storeFolder().resolve(name));
    }

    /** The report on the file that was called so. */
    private List<String> report(String name) throws IOException {
        return read(tree().stream()
                .filter(path -> path.endsWith("-" + name + ".report.txt"))
                .findFirst()
                .orElseThrow());
    }

    private static String withoutTime(String path) {
        return path.replaceFirst("/[0-9TZ.]+-", "/");
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(storeFolder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> storeFolder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Tea and jam with their prices, as far as the store sells them. */
    private List<String> sold() {
        List<ProductId> ids = List.of(new ProductId("tea"), new ProductId("jam"));
        return memory.transactions().read(() -> memory.products().find(STORE, ids, List.of())).stream()
                .filter(Product::active)
                .map(product -> product.id() + " " + product.price().unitPrice())
                .toList();
    }

    /** A catalogue of which it is seen what it is asked for; something may happen while it loads a file. */
    private static final class Watched implements CatalogueUpkeep {

        private final CatalogueUpkeep catalogue;
        private final List<LoadCatalogue> loads = new ArrayList<>();
        private Runnable meanwhile = () -> {};
        private int progresses = 1;

        Watched(CatalogueUpkeep catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public UpsertOutcome put(InstitutionId institution, List<Product> products) {
            return catalogue.put(institution, products);
        }

        @Override
        public LoadReport load(LoadCatalogue file) {
            loads.add(file);
            return catalogue.load(new LoadCatalogue(
                    file.institution(), file.source(), file.mode(), file.dryRun(), (stage, rows) -> {
                        for (int i = 0; i < progresses; i++) {
                            meanwhile.run();
                            file.progress().reached(stage, rows);
                        }
                    }));
        }
    }
}
