package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kassa.adapter.http.pricing.CampaignList;
import kassa.adapter.http.server.Limits;
import kassa.adapter.http.server.Timeouts;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.domain.campaign.Campaign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationsGuideTest {

    private static final int KIBIBYTE = 1024;
    private static final int MEBIBYTE = 1024 * KIBIBYTE;
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

    @Test
    @DisplayName("its limits and time-outs are those that the node has")
    void limitsAreTrue() throws IOException {
        Limits limits = Limits.usual();
        Timeouts timeouts = Timeouts.usual();
        StoreSettings store = StoreSettings.of("jdbc:h2:mem:", "", "");
        String pace = timeouts.paceBytes() / KIBIBYTE + " KiB, or all that is left, in every "
                + timeouts.pace().toSeconds() + " s";
        assertThat(Files.readAllLines(GUIDE))
                .contains(
                        "| a body | " + limits.bodyBytes() / MEBIBYTE + " MiB; " + limits.bulkBodyBytes() / MEBIBYTE
                                + " MiB in bulk calls of the admin API | 413 |",
                        "| all bodies that are arriving or being worked on | " + limits.allBodiesBytes() / MEBIBYTE
                                + " MiB | 429 |",
                        "| calls being worked on | " + limits.calls() + " | 429 |",
                        String.format(
                                Locale.ROOT,
                                "| open connections | %,d | new ones wait until others are closed |",
                                limits.connections()),
                        "| the head of a request, from the end of the one before | "
                                + timeouts.head().toSeconds() + " s | the connection is closed |",
                        "| a body on its way in | " + pace + " | 408 |",
                        "| an answer on its way out | " + pace + " | the connection is cut off |",
                        "| waiting for a connection to the database | "
                                + store.patience().toSeconds() + " s; there are " + store.connections()
                                + ", or as many as `KASSA_DB_POOL_SIZE` says | 503 |",
                        "| requests in flight when the node is told to stop | "
                                + timeouts.stop().toSeconds() + " s | the connection is cut off |");
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
