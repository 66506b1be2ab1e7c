package kassa.adapter.persistence.catalogue;

import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.NameSearch;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.CatalogueIndexContract;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.Samples;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The index with Lucene")
class LuceneCatalogueIndexTest extends CatalogueIndexContract {

    @TempDir
    private Path folder;

    private final List<LuceneCatalogueIndex> opened = new ArrayList<>();

    @Override
    protected CatalogueIndex emptyIndex() {
        return open(Duration.ofMillis(1));
    }

    /** Pages behind the first two thousand are found in an order of all. */
    @Override
    protected int many() {
        return 2_600;
    }

    private LuceneCatalogueIndex open(Duration patience) {
        LuceneCatalogueIndex index = LuceneCatalogueIndex.of(new KeptProducts(), patience, folder);
        opened.add(index);
        return index;
    }

    @Test
    @DisplayName("a search that comes before the catalogue waits for it")
    void awaited() {
        LuceneCatalogueIndex index = open(Duration.ofMinutes(1));
        List<Integer> found = Crowd.of(2, number -> {
            if (number == 0) {
                index.update(institution(STORE), 1, Stream.of(new IndexEntry(Samples.product("P1"), 0)));
            }
            return index.named(STORE, new NameSearch(new LangCode("ET"), "product", 50))
                    .products()
                    .size();
        });

        assertThat(found).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "w ", "\u00e4", "\u3316", "\ufdfa", "\ud83d\ude00", "\ud801\udc00"})
    @DisplayName("the longest names of any letters are taken and found, and keep no other product away")
    void longestNames(String letters) {
        LuceneCatalogueIndex index = open(Duration.ofMillis(1));

        update(
                index,
                Samples.named("Piim " + letters.repeat(1_995 / letters.length()), "P1"),
                Samples.named("Piim", "P2"));

        assertThat(ids(index, "piim")).containsExactly("P2", "P1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "w ", "\u00e4", "\u3316", "\ufdfa", "\ud83d\ude00", "\ud801\udc00"})
    @DisplayName("the longest questions of any letters are answered")
    void longestQuestions(String letters) {
        LuceneCatalogueIndex index = open(Duration.ofMillis(1));
        update(index, Samples.named("Piim", "P1"));

        assertThat(ids(index, letters.repeat(200 / letters.length()))).isEmpty();
        assertThat(ids(index, "x".repeat(100) + letters.repeat(100 / letters.length())))
                .isEmpty();
    }

    @Test
    @DisplayName("a question of as many words as fit into it is answered")
    void manyWords() {
        // Signs such as (a) are folded into a word of their own, and part the letters beside them: two hundred words.
        String words = Stream.of(
                        IntStream.range(0x2474, 0x2488),
                        IntStream.range(0x249c, 0x24b6),
                        IntStream.range(0x3200, 0x321f),
                        IntStream.range(0x3220, 0x3244))
                .flatMap(IntStream::boxed)
                .limit(100)
                .map(sign -> Character.toString(sign) + Character.toString(sign + 0x4000))
                .collect(Collectors.joining());
        LuceneCatalogueIndex index = open(Duration.ofMillis(1));
        update(index, Samples.named("Piim", "P1"));

        assertThat(words).hasSize(200);
        assertThat(ids(index, words)).isEmpty();
    }

    private static void update(LuceneCatalogueIndex index, Product... products) {
        index.update(institution(STORE), 1, Stream.of(products).map(product -> new IndexEntry(product, 0)));
    }

    private static List<String> ids(LuceneCatalogueIndex index, String name) {
        return index.named(STORE, new NameSearch(new LangCode("ET"), name, 50)).products().stream()
                .map(product -> product.id().value())
                .toList();
    }

    @Test
    @DisplayName("takes another folder for its files when its own is gone")
    void folderGone() throws IOException {
        LuceneCatalogueIndex index = open(Duration.ofMillis(1));
        index.update(institution(STORE), 1, Stream.of(new IndexEntry(Samples.product("P1"), 0)));
        InstitutionId other = new InstitutionId("other");
        deleteFoldersInUse();

        assertThatThrownBy(() -> index.update(institution(other), 1, Stream.empty()))
                .isInstanceOf(StorageUnavailable.class);
        index.update(institution(other), 1, Stream.of(new IndexEntry(Samples.product("P2"), 0)));

        assertThat(index.version(other)).hasValue(1);
    }

    private void deleteFoldersInUse() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.filter(each -> !each.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }

    @AfterEach
    void close() {
        opened.forEach(LuceneCatalogueIndex::close);
    }
}
