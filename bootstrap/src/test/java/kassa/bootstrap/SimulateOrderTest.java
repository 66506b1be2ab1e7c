package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kassa.bootstrap.simulator.NodeWays;
import kassa.bootstrap.simulator.SimulationPlan;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("What a simulation is told")
class SimulateOrderTest {

    private static final Map<String, String> TOKENS =
            Map.of("KASSA_SMARTS_TOKEN", "other:first, tartu:second,third", "KASSA_ADMIN_TOKEN", "a:b");

    @Test
    @DisplayName("are the node's tokens: the merchant's whole, of the platform's the first that is good for the store")
    void tokens() {
        assertThat(plan(TOKENS, "--institution", "tartu").token()).isEqualTo("second");
        assertThat(plan(TOKENS, "--institution", "narva").token()).isEqualTo("third");
        assertThat(plan(TOKENS, "--institution", "tartu").adminToken()).contains("a:b");
    }

    @Test
    @DisplayName("by a flag overrules the environment, whatever stands there")
    void flags() {
        Map<String, String> bad = Map.of("KASSA_SMARTS_TOKEN", ",", "KASSA_ADMIN_TOKEN", "a b");

        SimulationPlan plan = plan(bad, "--institution", "tartu", "--token", "t", "--admin-token", "x:y");

        assertThat(plan.token()).isEqualTo("t");
        assertThat(plan.adminToken()).contains("x:y");
    }

    @Test
    @DisplayName("are the node's paths and headers, read as the node reads them")
    void ways() {
        Map<String, String> settings = Map.of(
                "KASSA_BASE_PATH", "/smarts",
                "KASSA_PATH_RECEIPT", "/kviitung",
                "KASSA_TOKEN_HEADER", "X-Token",
                "KASSA_TOKEN_PREFIX", "",
                "KASSA_SMARTS_PATH_ORDER_STATUS", "/olek",
                "KASSA_IMPORT_DIR", "/no/such/folder");

        NodeWays ways = ways(settings);

        assertThat(ways.basePath()).isEqualTo("/smarts");
        assertThat(ways.paths()).containsEntry("/receipt", "/kviitung").containsEntry("/offers", "/offers");
        assertThat(ways.tokenHeader()).isEqualTo("X-Token");
        assertThat(ways.tokenPrefix()).isEmpty();
        assertThat(ways.platform().orderStatus()).isEqualTo("/olek");
        assertThat(ways.platform().order()).isEqualTo("/pickup/order/{id}");
    }

    @Test
    @DisplayName("cannot be paths that are none, or that the simulated platform could not tell apart")
    void badWays() {
        Map<String, String> settings = Map.of(
                "KASSA_PATH_OFFERS", "offers",
                "KASSA_TOKEN_HEADER", "two words");

        assertThatThrownBy(() -> ways(settings))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidSettings.class))
                .satisfies(invalid -> assertThat(invalid.problems()).hasSize(2));
        assertThatThrownBy(() -> ways(Map.of("KASSA_SMARTS_PATH_ORDER_STATUS", "/control/result")))
                .hasMessageContaining("two of these are the same");
    }

    private static NodeWays ways(Map<String, String> environment) {
        GivenSettings given = GivenSettings.of(environment, Map.of());
        SettingsReading problems = new SettingsReading(given);
        NodeWays ways = NodeWaysReading.read(given, problems);
        problems.requireNoProblem();
        return ways;
    }

    private static SimulationPlan plan(Map<String, String> environment, String... arguments) {
        CommandLine.ParseResult parsed = new CommandLine(new SimulateCommand().spec()).parseArgs(arguments);
        SettingsReading reading = new SettingsReading(GivenSettings.of(environment, Map.of()));
        SimulationPlan plan = SimulateOrder.read(new OrderReading(parsed, reading), NodeWays.usual())
                .orElseThrow();
        reading.requireNoProblem();
        return plan;
    }
}
