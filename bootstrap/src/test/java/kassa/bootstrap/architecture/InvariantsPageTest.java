package kassa.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/invariants.md")
class InvariantsPageTest {

    private static final Page PAGE = Page.read("invariants.md");
    private static final String PRICES = "Every price";
    private static final Pattern MANY_CARTS = Pattern.compile("forAll\\(.*Carts(::|\\.)any\\b", Pattern.DOTALL);
    private static final ListedRules RULES = new ListedRules(HouseClasses.PRODUCT);
    private static final DisplayNames TESTS = DisplayNames.ofAllTests();

    @Test
    @DisplayName("has one row for each rule of domain and application, below its room and in its order, and no others")
    void listsEveryRule() {
        Map<String, List<String>> shown = PAGE.headings().stream()
                .filter(heading -> !heading.equals(PRICES))
                .filter(heading -> !PAGE.table(heading).isEmpty())
                .collect(Collectors.toMap(Function.identity(), InvariantsPageTest::idsBelow));

        assertThat(shown).containsExactlyInAnyOrderEntriesOf(RULES.idsByRoom());
    }

    @Test
    @DisplayName("says of each rule what the comment on it says")
    void tellsWhatHolds() {
        assertThat(byId(rules(), row -> row.get(1))).containsExactlyInAnyOrderEntriesOf(ListedRules.sentences());
    }

    @Test
    @DisplayName("names the types that refuse by each rule, all of them and no others")
    void namesTheKeepers() {
        assertThat(byId(rules(), InvariantsPageTest::keepers)).containsExactlyInAnyOrderEntriesOf(RULES.keepers());
    }

    @Test
    @DisplayName("names tests that exist and bear the id in a display name")
    void namesTheTests() {
        assertThat(Stream.concat(rules(), prices()))
                .allSatisfy(row -> assertThat(tests(row)).isNotEmpty().allMatch(test -> TESTS.show(test, id(row))));
    }

    @Test
    @DisplayName("tells what holds for every price, each once, with the types that refuse any other")
    void tellsWhoKeepsPrices() {
        Map<String, Set<String>> all = RULES.keepers();

        assertThat(byId(prices(), InvariantsPageTest::keepers))
                .allSatisfy((id, keepers) -> assertThat(keepers).isEqualTo(all.getOrDefault(id, Set.of())));
    }

    @Test
    @DisplayName("names tests that walk prices of many carts")
    void namesTheProperties() {
        Set<String> walks = Sources.below("src/test/java").stream()
                .filter(file -> MANY_CARTS.matcher(Sources.text(file)).find())
                .map(Sources::type)
                .collect(Collectors.toSet());

        assertThat(prices().flatMap(row -> tests(row).stream())).isNotEmpty().allMatch(walks::contains);
    }

    @Test
    @DisplayName("has every id that a display name of a test begins with")
    void knowsEveryIdOfTests() {
        Set<String> known =
                Stream.concat(rules(), prices()).map(InvariantsPageTest::id).collect(Collectors.toSet());

        assertThat(TESTS.leadingIds()).isNotEmpty().allMatch(known::contains);
    }

    private static Stream<List<String>> rules() {
        return RULES.idsByRoom().keySet().stream().flatMap(room -> PAGE.table(room).stream());
    }

    private static Stream<List<String>> prices() {
        return PAGE.table(PRICES).stream();
    }

    private static List<String> idsBelow(String heading) {
        return PAGE.table(heading).stream().map(InvariantsPageTest::id).toList();
    }

    private static <T> Map<String, T> byId(Stream<List<String>> rows, Function<List<String>, T> told) {
        return rows.collect(Collectors.toMap(InvariantsPageTest::id, told));
    }

    private static String id(List<String> row) {
        return String.join(" ", Page.code(row.get(0)));
    }

    private static Set<String> keepers(List<String> row) {
        return Page.code(row.get(2));
    }

    private static Set<String> tests(List<String> row) {
        return Page.code(row.get(3));
    }
}
