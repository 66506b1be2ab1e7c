package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A node that watches a folder")
class ImportFolderIT {

    private static final String HEADER = "id,name,unit,unitPrice,vatRate";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("imports the files that are put there while it runs, and says beside each what became of it")
    void imports() throws IOException {
        Path store = Files.createDirectories(folder.resolve("catalogues").resolve(Groceries.STORE));
        Map<String, String> settings = Map.of(
                "KASSA_PORT", "0",
                "KASSA_SMARTS_TOKEN", "platform",
                "KASSA_ADMIN_TOKEN", "merchant",
                "KASSA_IMPORT_DIR", "catalogues");
        try (KassaProcess node = KassaProcess.start(folder, settings, "serve")) {
            Caller merchant = new Caller(node.ready(), "merchant");
            merchant.put("/admin/institutions/" + Groceries.STORE, Groceries.TERMS);
            Files.write(store.resolve("1.csv"), List.of(HEADER, "tea,Tea,PIECE,3.49,24"));
            Files.write(store.resolve("2.csv"), List.of(HEADER, "jam,Jam,BUCKET,2.99,24"));

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> reports(store.resolve("failed")).size() == 1);

            assertThat(reports(store.resolve("done"))).containsExactly("1.csv: 1 imported, 0 unchanged");
            assertThat(reports(store.resolve("failed")))
                    .singleElement()
                    .asString()
                    .startsWith("2.csv:2: unit: ");
            assertThat(Caller.json(new Caller(node.ready(), "platform").post("/receipt", Groceries.cart("I1", "tea")))
                            .get("total")
                            .asText())
                    .isEqualTo("3.49");
            node.terminate();
            assertThat(node.exitCode()).isEqualTo(143);
        }
    }

    @Test
    @DisplayName("does not start if the folder is not there")
    void missing() {
        try (KassaProcess node = KassaProcess.start(
                folder, Map.of("KASSA_SMARTS_TOKEN", "platform", "KASSA_IMPORT_DIR", "nowhere"), "serve")) {
            assertThat(node.exitCode()).isEqualTo(2);
            assertThat(node.errors()).containsExactly("KASSA_IMPORT_DIR: \"nowhere\" is not a folder that is there");
        }
    }

    /** The first lines of the reports in that folder. */
    private static List<String> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".report.txt"))
                    .map(ImportFolderIT::firstLine)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file).get(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
