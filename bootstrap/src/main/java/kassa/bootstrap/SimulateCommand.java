package kassa.bootstrap;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kassa.bootstrap.simulator.NodeUnusable;
import kassa.bootstrap.simulator.NodeWays;
import kassa.bootstrap.simulator.Simulation;
import kassa.bootstrap.simulator.SimulationPlan;
import kassa.bootstrap.simulator.SimulationReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code simulate}: plays the platform and its customers against a node, and judges what it answers. */
final class SimulateCommand implements Command {

    /** Longer than a simulation takes to end. */
    private static final int LONGEST_END_SECONDS = 20;

    private static final String[] PURPOSE = {
        "Plays the Smarts platform and its customers against any node over HTTP, and judges every answer: it sells in that"
                + " store, so do not point it at one that is open.",
        "Ends with 0 if every answer was as it has to be, and with 1 otherwise. Ctrl-C ends it with its table."
    };

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command("simulate", PURPOSE);
        SimulateOrder.addFlags(spec);
        return spec;
    }

    @Override
    public ExitCode run(Invocation invocation) {
        SettingsReading settings = invocation.reading(invocation.given());
        NodeWays ways = NodeWaysReading.read(invocation.given(), settings);
        Optional<SimulationPlan> plan = SimulateOrder.read(new OrderReading(invocation.arguments(), settings), ways);
        LogLevel level = settings.find(Setting.LOG_LEVEL, SettingKind.LOG_LEVEL, LogLevel.WARN);
        settings.requireNoProblem();
        Logging.from(level);
        return simulate(plan.orElseThrow(), invocation.surroundings());
    }

    private static ExitCode simulate(SimulationPlan plan, Surroundings surroundings) {
        CountDownLatch told = new CountDownLatch(1);
        try (Simulation simulation = new Simulation(plan, surroundings.errors()::println)) {
            surroundings.atShutdown().accept(() -> stop(simulation, told, surroundings));
            return told(simulation, told, surroundings);
        }
    }

    private static ExitCode told(Simulation simulation, CountDownLatch told, Surroundings surroundings) {
        try {
            return tell(simulation.run(), surroundings);
        } catch (NodeUnusable reason) {
            surroundings.errors().println(reason.getMessage());
            return ExitCode.FAILED;
        } finally {
            told.countDown();
        }
    }

    /** The process ends when this has returned: not before the table is there. */
    private static void stop(Simulation simulation, CountDownLatch told, Surroundings surroundings) {
        simulation.stop();
        try {
            if (!told.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                surroundings.errors().println("the simulation did not come to its end");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExitCode tell(SimulationReport report, Surroundings surroundings) {
        report.lines().forEach(surroundings.out()::println);
        surroundings.out().flush();
        return report.isFine() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
