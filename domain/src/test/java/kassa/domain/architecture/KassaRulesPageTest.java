package kassa.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide to embedding")
class KassaRulesPageTest {

    private static final Path GUIDE = Path.of("../docs/embedding.md");
    private static final Path EXAMPLE = Path.of("src/test/java/com/example/till/TillArchitectureTest.java");

    @Test
    @DisplayName("lists every rule for code that embeds Kassa, with its reason")
    void listsTheRules() throws IOException {
        List<String> rows = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| code that "))
                .map(line -> line.substring(2, line.length() - 2).replace(" | ", ", because "))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(KassaRules.forCodeIn("com.example.till..").stream()
                        .map(ArchRule::getDescription)
                        .toList());
    }

    @Test
    @DisplayName("shows a test of a till that is compiled and run")
    void showsTheExample() throws IOException {
        String example = Files.readString(EXAMPLE);

        assertThat(GUIDE).content().contains("```java\n" + example.substring(example.indexOf("class ")) + "```");
    }
}
