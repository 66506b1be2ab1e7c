package kassa.bootstrap.journeys;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import kassa.bootstrap.journeys.CrashLoop.Kill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Killed twenty times under load, on a file of H2,")
class FileCrashIT {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a node has lost nothing that it answered, and has nothing twice")
    void node() {
        CrashLoop.play(folder, Optional.empty(), Collections.nCopies(20, Kill.NODE));
    }
}
