package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.node.NodeVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command that works on the database of a node")
class KeptDatabaseTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "forget-person person-1",
                "import FOLDER/products.csv --institution shop",
                "import FOLDER/products.csv --institution shop --dry-run",
                "replay --institution shop --campaigns FOLDER/campaigns.json --from 2026-11-01 --to 2026-11-02"
            })
    @DisplayName("makes none where there is none: it tells so in one line, and ends with 1")
    void noDatabase(String command) throws IOException {
        Files.writeString(folder.resolve("products.csv"), "id,name,unit,unitPrice,vatRate\n");
        Files.writeString(folder.resolve("campaigns.json"), "[]");

        ExitCode code = run(command.replace("FOLDER", folder.toString()).split(" "));

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("there is no database file " + folder.resolve("data/kassa.mv.db"));
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(out.size()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("products.csv", "campaigns.json");
        }
    }

    private ExitCode run(String... arguments) {
        Map<String, String> settings =
                Map.of("KASSA_DB_URL", "jdbc:h2:file:" + folder.resolve("data/kassa"), "KASSA_LOG_LEVEL", "ERROR");
        Surroundings around = new Surroundings(settings, print(out), print(errors), false, work -> {});
        List<Command> commands =
                List.of(new VerifyCommand(), new ForgetPersonCommand(), new ImportCommand(), new ReplayCommand());
        return new Commands(around, new NodeVersion("Kassa", "1.2", Optional.empty()), commands).run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
