package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kassa.adapter.http.catalogue.ProductFormat;
import kassa.adapter.persistence.catalogue.LuceneCatalogueIndex;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.Customer;
import kassa.application.port.memory.SettableClock;
import kassa.domain.catalogue.LangCode;
import kassa.domain.node.InstitutionId;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code relevance.txt}, whose head tells how it is read. */
@DisplayName("Over the sample catalogue a search")
class RelevanceTest {

    private static final Path LINES = Path.of("src/test/resources/kassa/bootstrap/relevance.txt");
    private static final InstitutionId STORE = new InstitutionId("demo-store");

    private static Store database;
    private static LuceneCatalogueIndex index;
    private static UseCases node;

    /**
     * A line of the file.
     *
     * @param hits the first ones
     * @param isAll whether there are no others
     */
    private record Expected(LangCode language, String query, List<String> hits, boolean isAll) {

        static Expected of(String line) {
            List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
            List<String> told = List.of(parts.get(2).split(" +"));
            return new Expected(
                    new LangCode(parts.get(0)),
                    parts.get(1),
                    told.stream().filter(hit -> !Set.of("-", ".").contains(hit)).toList(),
                    told.contains("-") || told.contains("."));
        }

        void assertFound(List<String> found) {
            ListAssert<String> first =
                    assertThat(isAll ? found : found.stream().limit(hits.size()).toList());
            first.as(toString()).containsExactlyElementsOf(hits);
        }

        Customer customer() {
            return new Customer(STORE, language, List.of());
        }

        @Override
        public String toString() {
            return language + " " + query;
        }
    }

    @BeforeAll
    static void start() {
        Map<String, String> given = Map.of("KASSA_DB_URL", "jdbc:h2:mem:relevance");
        NodeSettings settings = NodeSettings.read(new SettingsReading(GivenSettings.of(given, Map.of())), Set.of());
        database = Store.open(settings.store());
        index = LuceneCatalogueIndex.of(new ProductFormat());
        node = UseCases.on(database, index, settings, SettableClock.at("2026-11-23T12:00:00Z"));
        SampleStore.putInto(node);
        node.searchUpkeep().catchUp();
    }

    @AfterAll
    static void stop() {
        index.close();
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("for products finds first what is meant")
    void products(Expected expected) {
        expected.assertFound(node.search().byName(expected.customer(), expected.query()).stream()
                .map(found -> found.shown().product().id().value())
                .toList());
    }

    static Stream<Expected> products() {
        return block("[products]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("for categories finds first what is meant")
    void categories(Expected expected) {
        expected.assertFound(node.search().categories(expected.customer(), Optional.of(expected.query())).stream()
                .map(found -> found.category().id().value())
                .toList());
    }

    static Stream<Expected> categories() {
        return block("[categories]");
    }

    @Test
    @DisplayName("is asked every line of the file")
    void everyLine() throws IOException {
        try (Stream<String> lines = Files.lines(LINES)) {
            assertThat(products().count() + categories().count())
                    .isEqualTo(lines.filter(line -> line.contains("|") && !line.startsWith("#"))
                            .count())
                    .isGreaterThanOrEqualTo(200);
        }
    }

    private static Stream<Expected> block(String name) {
        return lines().stream()
                .dropWhile(line -> !line.equals(name))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .map(Expected::of);
    }

    private static List<String> lines() {
        try (Stream<String> lines = Files.lines(LINES)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
