package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("kassa replay, asked wrongly, ends with 2 and")
class ReplayOrderTest {

    @TempDir
    private Path folder;

    private ReplayTrial trial;

    @BeforeEach
    void prepare() {
        trial = ReplayTrial.in(folder);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    @DisplayName("tells every problem at once, and does not make a database")
    void askedWrongly() {
        trial.write("tried.json", """
                [{"name": "A", "code": "B00000000501", "operation": "total = 1"},
                 {"name": "B", "code": "U00000SKP501", "operation": "total"},
                 {"name": "C", "code": "B00000000501", "operation": "total", "colo\\u0007ur": 1}]""");

        ExitCode code = trial.run(
                "--institution=no store",
                "--campaigns=" + trial.campaigns(),
                "--from=yesterday",
                "--to=2026-02-29",
                "--csv=" + folder,
                "--db-url=jdbc:h2:file:" + trial.file("kassa"),
                "--tempo=fast");

        assertThat(code).isEqualTo(ExitCode.ASKED_WRONGLY);
        assertThat(trial.errors())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("unknown argument: --tempo=fast"),
                        line -> assertThat(line).startsWith("--institution: an institution id has"),
                        line -> assertThat(line)
                                .startsWith(trial.campaigns() + ": /0/operation ")
                                .contains("line 1, column 7"),
                        line -> assertThat(line).startsWith(trial.campaigns() + ": /1/code "),
                        line -> assertThat(line).startsWith(trial.campaigns() + ": /2/colo?ur "),
                        line -> assertThat(line)
                                .isEqualTo("--from: \"yesterday\" is not a day such as 2026-11-01,"
                                        + " or an instant such as 2026-11-01T08:00:00Z"),
                        line -> assertThat(line).startsWith("--to: \"2026-02-29\" is not a day such as"),
                        line -> assertThat(line).isEqualTo(folder + ": no file can be written there"));
        assertThat(trial.out()).isEmpty();
        assertThat(trial.files()).containsExactly("tried.json");
    }

    @Test
    @DisplayName("names all that is missing")
    void toldNothing() {
        assertThat(trial.run()).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(trial.errors())
                .containsExactly(
                        "--institution is missing", "--campaigns is missing", "--from is missing", "--to is missing");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @DisplayName("refuses a period that ends before it begins, wherever the store is")
    @CsvSource({
        "2026-11-24, 2026-11-23",
        "2026-11-23T10:00:01Z, 2026-11-23T10:00:00Z",
        "2026-11-25, 2026-11-23T00:00:00Z",
        "2026-11-25T20:00:00Z, 2026-11-23",
    })
    void backwards(String from, String to) {
        assertThat(trial.replay(from, to)).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(trial.errors()).containsExactly("--from: " + from + " is after --to: " + to);
        assertThat(trial.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("refuses a file of campaigns that is none")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"campaigns\": []} | must be an array",
                "[ | is not JSON, line 1, column 2",
                "id,name | is not JSON, line 1, column 1",
            })
    void noCampaigns(String text, String reason) {
        trial.write("tried.json", text);

        assertThat(trial.replay("2026-11-23", "2026-11-23")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(trial.errors()).singleElement().asString().startsWith(trial.campaigns() + ": " + reason);
    }

    @Test
    @DisplayName("refuses a file of campaigns that is larger than the admin API takes, or not there")
    void unusableFile() throws IOException {
        trial.write("tried.json", "[" + " ".repeat(1024 * 1024) + "]");
        assertThat(trial.replay("2026-11-23", "2026-11-23")).isEqualTo(ExitCode.ASKED_WRONGLY);
        Files.delete(trial.campaigns());
        assertThat(trial.replay("2026-11-23", "2026-11-23")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(trial.errors())
                .containsExactly(
                        trial.campaigns() + ": is larger than 1048576 bytes",
                        trial.campaigns() + ": there is no such file");
    }

    @Test
    @DisplayName("tells a hundred mistakes, and how many there are, if there are more than anyone reads")
    void manyMistakes() {
        trial.write("tried.json", Collections.nCopies(101, "1").toString());

        assertThat(trial.replay("2026-11-23", "2026-11-23")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(trial.errors())
                .hasSize(101)
                .endsWith(trial.campaigns() + ": The request has 101 mistakes. The first 100 are listed.");
    }

    @Test
    @DisplayName("refuses places where no file can be written, and what makes no sense")
    void unwritable() {
        trial.replay("2026-11-23", "2026-11-23", "--csv", trial.file("nowhere/new.csv"));
        trial.replay("2026-11-23", "2026-11-23", "--csv", "/dev/null", "--overwrite");
        trial.replay("2026-11-23", "2026-11-23", "--overwrite");

        assertThat(trial.errors())
                .containsExactly(
                        trial.file("nowhere/new.csv") + ": no file can be written there",
                        "/dev/null: no file can be written there",
                        "--overwrite: there is no --csv to overwrite");
    }
}
