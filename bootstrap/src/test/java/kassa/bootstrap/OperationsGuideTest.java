package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kassa.adapter.http.pricing.CampaignList;
import kassa.domain.campaign.Campaign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationsGuideTest {

    private static final Path GUIDE = Path.of("../docs/operations.md");

    @Test
    @DisplayName("the table of settings in the operations guide names all settings there are, and no others")
    void everySettingIsDocumented() throws IOException {
        assertThat(named("`(KASSA_[A-Z_]+)`"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Setting.values()).map(Setting::variable).toList());
    }

    @Test
    @DisplayName("it names all flags of settings, and no others")
    void everyFlagIsDocumented() throws IOException {
        assertThat(named("`(--[a-z-]+)`"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Setting.values())
                        .map(Setting::flag)
                        .flatMap(Optional::stream)
                        .map(Setting.Flag::name)
                        .toList());
    }

    @Test
    @DisplayName("the campaigns of its example are such as a replay takes")
    void campaignsOfTheExample() throws IOException {
        Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(GUIDE));

        assertThat(example.results()
                        .flatMap(block -> CampaignList.read(block.group(1).getBytes(StandardCharsets.UTF_8)).stream())
                        .map(Campaign::name))
                .containsExactly("Winter: 3 %", "3 for 2");
    }

    private static List<String> named(String form) throws IOException {
        Pattern pattern = Pattern.compile(form);
        try (Stream<String> lines = Files.lines(GUIDE)) {
            return lines.filter(line -> line.startsWith("| `KASSA_"))
                    .flatMap(line -> pattern.matcher(line).results().map((MatchResult found) -> found.group(1)))
                    .toList();
        }
    }
}
