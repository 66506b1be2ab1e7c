package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.persistence.testdatabase.FreePort;
import kassa.application.node.NodeVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A simulation against a node with settings of its own")
class SimulateAnyNodeTest {

    private static final int PLATFORM = FreePort.find();

    private static final Map<String, String> OF_BOTH = Map.ofEntries(
            Map.entry("KASSA_SMARTS_TOKEN", "other:first,demo-store:second"),
            Map.entry("KASSA_ADMIN_TOKEN", "merchant:1"),
            Map.entry("KASSA_SMARTS_OUTBOUND_TOKEN", "outbound"),
            Map.entry("KASSA_BASE_PATH", "/smarts"),
            Map.entry("KASSA_PATH_RECEIPT", "/kviitung"),
            Map.entry("KASSA_PATH_CONTROL_CHECK", "/kontroll"),
            Map.entry("KASSA_PATH_PICKUP_ORDER", "/tellimus"),
            Map.entry("KASSA_TOKEN_HEADER", "X-Smarts-Token"),
            Map.entry("KASSA_TOKEN_PREFIX", ""),
            Map.entry("KASSA_SMARTS_PATH_CONTROL_RESULT", "/kontroll/tulemus"),
            Map.entry("KASSA_SMARTS_PATH_ORDER_STATUS", "/tellimus/olek"),
            Map.entry("KASSA_SMARTS_PATH_ORDER", "/tellimus/{id}"),
            Map.entry("KASSA_CONTROL_SHARE", "100"),
            Map.entry("KASSA_DB_URL", "jdbc:h2:mem:any-node"),
            Map.entry("KASSA_HOST", "127.0.0.1"),
            Map.entry("KASSA_PORT", "0"),
            Map.entry("KASSA_SMARTS_URL", "http://localhost:" + PLATFORM),
            Map.entry("KASSA_LOG_LEVEL", "ERROR"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @DisplayName("finds everything served and nothing wrong if it has the same settings")
    void sameSettings() {
        GivenSettings given = GivenSettings.of(OF_BOTH, Map.of());
        try (Node node = Node.open(NodeSettings.read(new SettingsReading(given), Set.of()))) {
            SampleStore.putInto(node.useCases());
            URI address = node.listen().orElseThrow();

            assertThat(simulate(address)).as(told()).isEqualTo(ExitCode.DONE);
        }

        assertThat(told()).contains("25 visits and ").doesNotContain("not served", "does not call this platform");
        assertThat(told().lines())
                .anyMatch(line -> line.matches("control result +[1-9].*"))
                .anyMatch(line -> line.matches("calls of the node +1 +1 +0 .*"));
    }

    private ExitCode simulate(URI address) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(OF_BOTH, print, print, false, work -> {});
        return new Commands(around, new NodeVersion("Kassa", "1.2", Optional.empty()), List.of(new SimulateCommand()))
                .run(
                        "simulate",
                        "--url",
                        "http://localhost:" + address.getPort(),
                        "--institution",
                        "demo-store",
                        "--customers",
                        "4",
                        "--flows",
                        "25",
                        "--chaos",
                        "0",
                        "--seed",
                        "5",
                        "--platform-port",
                        Integer.toString(PLATFORM));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
