package kassa.bootstrap.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kassa.adapter.persistence.testdatabase.KillableServer;
import kassa.bootstrap.journeys.CrashLoop.Kill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moments differ from run to run: {@code -Dkassa.crash.seed=…} repeats what is asked and what is killed, nothing else. */
@DisplayName("Killed twenty times under load,")
class CrashIT {

    private static final long SEED = Long.getLong("kassa.crash.seed", new Random().nextLong());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a node on H2 has lost nothing that it answered, and has nothing twice")
    void nodeOnH2() {
        crash(Optional.empty(), Collections.nCopies(20, Kill.NODE));
    }

    @Test
    @DisplayName("a node on PostgreSQL, and the server, have lost nothing that was answered, and have nothing twice")
    void nodeAndServer() {
        List<Kill> kills = new ArrayList<>();
        kills.addAll(Collections.nCopies(8, Kill.NODE));
        kills.addAll(Collections.nCopies(8, Kill.DATABASE));
        kills.addAll(Collections.nCopies(4, Kill.BOTH));
        Collections.shuffle(kills, new Random(SEED));
        try (KillableServer server = KillableServer.in(folder.resolve("postgresql"))) {
            crash(Optional.of(server), kills);
        }
    }

    private void crash(Optional<KillableServer> server, List<Kill> kills) {
        try (CrashLoop loop = new CrashLoop(folder, server, SEED)) {
            for (Kill kill : kills) {
                loop.crash(kill);
            }
            loop.settle();
            loop.verify();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("with -Dkassa.crash.seed=" + SEED, failure);
        }
    }
}
