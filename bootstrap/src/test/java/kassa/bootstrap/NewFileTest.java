package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A new file")
class NewFileTest {

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void choosePlace() {
        place = folder.resolve("report.csv");
    }

    @Test
    @DisplayName("is there when it is complete, and not before")
    void complete() throws IOException {
        try (NewFile file = NewFile.begin(place)) {
            write(file, "all of it");
            assertThat(place).doesNotExist();

            file.complete(false);
        }
        assertThat(place).hasContent("all of it");
        assertThat(names()).containsExactly("report.csv");
    }

    @Test
    @DisplayName("that is not completed leaves nothing behind")
    void incomplete() throws IOException {
        try (NewFile file = NewFile.begin(place)) {
            write(file, "half of");
            assertThat(names()).hasSize(1);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("takes nobody's place who came meanwhile")
    void inTheWay() throws IOException {
        try (NewFile file = NewFile.begin(place)) {
            write(file, "new");
            Files.writeString(place, "old");

            assertThatThrownBy(() -> file.complete(false)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(place).hasContent("old");
        assertThat(names()).containsExactly("report.csv");
    }

    @Test
    @DisplayName("replaces another if that is wanted, which stays until then")
    void overwrites() throws IOException {
        Files.writeString(place, "old");
        try (NewFile file = NewFile.begin(place)) {
            write(file, "new");
            assertThat(place).hasContent("old");

            file.complete(true);
        }
        assertThat(place).hasContent("new");
        assertThat(names()).containsExactly("report.csv");
    }

    @Test
    @DisplayName("that replaces one behind a link leaves the link where it is")
    void behindLink() throws IOException {
        Path real = Files.writeString(
                Files.createDirectory(folder.resolve("reports")).resolve("real.csv"), "old");
        Files.createSymbolicLink(place, real);
        try (NewFile file = NewFile.begin(place)) {
            write(file, "new");
            file.complete(true);
        }
        assertThat(place).isSymbolicLink().hasContent("new");
        assertThat(real).hasContent("new");
    }

    @Test
    @DisplayName("that is discarded while it is written is gone for good")
    void discarded() throws IOException {
        try (NewFile file = NewFile.begin(place)) {
            write(file, "half of");
            file.discard();
            file.discard();
            assertThat(names()).isEmpty();

            write(file, " it");
            assertThatThrownBy(() -> file.complete(false)).isInstanceOf(NoSuchFileException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("that is complete can no longer be discarded")
    void discardedTooLate() throws IOException {
        try (NewFile file = NewFile.begin(place)) {
            file.complete(false);
            file.discard();
        }
        assertThat(place).exists().isEmptyFile();
    }

    @Test
    @DisplayName("cannot begin in a folder that is not there")
    void noFolder() {
        assertThatThrownBy(() -> NewFile.begin(folder.resolve("nowhere").resolve("report.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static void write(NewFile file, String text) throws IOException {
        file.stream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
