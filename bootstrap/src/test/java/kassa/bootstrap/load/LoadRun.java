package kassa.bootstrap.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Issues and confirms receipts as fast as the node answers, and as fast as its database alone takes them: {@code mvn
 * -Pload -pl bootstrap -am verify -Dload.args="connections=1,16"}.
 *
 * @see LoadPlan for what can be said
 */
public final class LoadRun {

    private LoadRun() {}

    public static void main(String[] arguments) throws IOException {
        LoadPlan plan = LoadPlan.of(arguments);
        for (String kind : plan.databases()) {
            Path folder = Files.createTempDirectory("kassa-load");
            try (LoadDatabases databases = LoadDatabases.of(kind, folder)) {
                run(databases, folder, plan);
            } finally {
                delete(folder);
            }
        }
    }

    private static void run(LoadDatabases databases, Path folder, LoadPlan plan) {
        try (Contest contest = Contest.on(databases, folder)) {
            List<Contest.Round> rounds = contest.run(plan);
            System.out.printf("%n%s%n%n%s", databases.description(), LoadReport.of(rounds));
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
