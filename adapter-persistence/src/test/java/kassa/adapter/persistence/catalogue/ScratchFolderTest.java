package kassa.adapter.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder for temporary files")
class ScratchFolderTest {

    @TempDir
    private Path parent;

    @Test
    @DisplayName("goes with all that is in it")
    void goes() throws IOException {
        ScratchFolder folder = ScratchFolder.in(parent);
        Files.writeString(folder.next().resolve("file"), "something");
        Files.writeString(folder.next().resolve("file"), "something else");

        folder.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    @DisplayName("of a node that was killed is cleared away by the next one; those in use and those of others stay")
    void abandoned() throws IOException {
        Path abandoned = Files.createDirectories(parent.resolve("kassa-search-1/1"));
        Files.writeString(abandoned.resolve("file"), "something");
        Files.createFile(parent.resolve("kassa-search-1/in-use.lock"));
        Path justMade = Files.createDirectory(parent.resolve("kassa-search-2"));
        Path others = Files.createDirectory(parent.resolve("kassa-other"));

        try (ScratchFolder first = ScratchFolder.in(parent);
                ScratchFolder second = ScratchFolder.in(parent)) {
            assertThat(parent.resolve("kassa-search-1")).doesNotExist();
            assertThat(justMade).exists();
            assertThat(others).exists();
            assertThat(first.next()).isEmptyDirectory();
            assertThat(second.next()).isEmptyDirectory();
            try (Stream<Path> left = Files.list(parent)) {
                assertThat(left).hasSize(4);
            }
        }
    }

    @Test
    @DisplayName("cannot be where there is nothing")
    void nowhere() {
        assertThatThrownBy(() -> ScratchFolder.in(parent.resolve("missing")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing");
    }

    @Test
    @DisplayName("is nobody else's, however many nodes begin and end at the same time")
    void contested() throws IOException, InterruptedException {
        List<Process> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            nodes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Restless.class.getName(),
                            parent.toString())
                    .inheritIO()
                    .start());
        }

        for (Process node : nodes) {
            assertThat(node.waitFor()).isZero();
        }
        assertThat(parent).isEmptyDirectory();
    }

    /** A node that begins and ends again and again. */
    static final class Restless {

        private Restless() {}

        public static void main(String[] arguments) throws IOException {
            for (int i = 0; i < 200; i++) {
                try (ScratchFolder folder = ScratchFolder.in(Path.of(arguments[0]))) {
                    Files.writeString(folder.next().resolve("file"), "something");
                }
            }
        }
    }
}
