package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kassa.adapter.persistence.testdatabase.FreePort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The simulated platform and its customers")
class SimulateIT {

    private static final Map<String, String> NO_SETTINGS = Map.of();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("find nothing wrong with the demonstration, whatever goes wrong on the way")
    void demo() {
        String platform = Integer.toString(FreePort.find());
        try (KassaProcess node = KassaProcess.start(
                folder, NO_SETTINGS, "demo", "--port", "0", "--smarts-url", "http://localhost:" + platform)) {
            String url = node.ready().toString();
            try (KassaProcess simulation = KassaProcess.start(
                    folder,
                    NO_SETTINGS,
                    "simulate",
                    "--url",
                    url,
                    "--token",
                    "demo-smarts",
                    "--admin-token",
                    "demo-admin",
                    "--institution",
                    "demo-store",
                    "--customers",
                    "6",
                    "--flows",
                    "120",
                    "--chaos",
                    "0.3",
                    "--platform-port",
                    platform)) {
                assertThat(simulation.exitCode()).as("%s", simulation.out()).isZero();
                assertThat(simulation.out())
                        .first()
                        .asString()
                        .matches("flow +count +ok +violations +p50 ms +p95 ms +p99 ms +max ms");
                assertThat(simulation.out()).anyMatch(line -> line.startsWith("120 visits and "));
            }
            assertThat(node.errors()).noneMatch(line -> line.contains(" ERROR "));
        }
    }
}
