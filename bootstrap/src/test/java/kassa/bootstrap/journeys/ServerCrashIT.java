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

@DisplayName("Killed twenty times under load, on PostgreSQL,")
class ServerCrashIT {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a node, and the server, have lost nothing that was answered, and have nothing twice")
    void nodeAndServer() {
        List<Kill> kills = new ArrayList<>();
        kills.addAll(Collections.nCopies(8, Kill.NODE));
        kills.addAll(Collections.nCopies(8, Kill.DATABASE));
        kills.addAll(Collections.nCopies(4, Kill.BOTH));
        Collections.shuffle(kills, new Random(CrashLoop.SEED));
        try (KillableServer server = KillableServer.in(folder.resolve("postgresql"))) {
            CrashLoop.play(folder, Optional.of(server), kills);
        }
    }
}
