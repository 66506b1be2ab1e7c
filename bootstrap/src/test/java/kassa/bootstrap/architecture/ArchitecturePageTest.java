package kassa.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/architecture.md")
class ArchitecturePageTest {

    private static final Page PAGE = Page.read("architecture.md");
    private static final String ROOMS = "Which domain rooms may use which";

    @Test
    @DisplayName("lists every rule with its sentence and its reason")
    void listsTheRules() {
        assertThat(PAGE.table("Rules that are tests"))
                .containsExactlyElementsOf(HouseRules.of(House.kassa()).stream()
                        .map(rule -> List.of("`" + rule.name() + "`", rule.sentence(), rule.because()))
                        .toList());
    }

    @Test
    @DisplayName("tells what each room of domain may use besides the kernel")
    void showsTheRooms() {
        Map<String, Set<String>> shown = PAGE.table(ROOMS).stream()
                .collect(Collectors.toMap(row -> row.get(0).replace("`", ""), row -> Page.code(row.get(1))));

        assertThat(shown).isEqualTo(RoomRules.DOMAIN);
    }

    @Test
    @DisplayName("tells which rooms are the kernel")
    void showsTheKernel() {
        String sentence = PAGE.section(ROOMS).stream()
                .filter(line -> line.contains("the kernel:"))
                .findFirst()
                .orElseThrow();

        assertThat(Page.code(sentence)).isEqualTo(RoomRules.KERNEL);
    }
}
