package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplayProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    @DisplayName("it draws how far in the period the receipt was issued, over and over on one line, and clears it")
    void draws() {
        ReplayProgress progress = progress(Duration.ofHours(-1), Duration.ofHours(3));
        progress.repriced(Repricings.changed("I-1", "A", -100));
        progress.repriced(Repricings.changed("I-2", "A", -100));

        assertThat(drawn()).isEqualTo("\rreplayed [" + "#".repeat(10) + " ".repeat(30) + "]  25 %");

        screen.reset();
        progress.clear();
        assertThat(drawn()).isEqualTo("\r" + " ".repeat(57) + "\r");
    }

    @Test
    @DisplayName("a period without length is done as soon as it begins")
    void shortest() {
        progress(Duration.ZERO, Duration.ZERO).repriced(Repricings.changed("I-1", "A", -100));

        assertThat(drawn()).endsWith("] 100 %");
    }

    private ReplayProgress progress(Duration start, Duration end) {
        return new ReplayProgress(
                new PrintStream(screen, true, StandardCharsets.UTF_8),
                Repricings.ISSUED.plus(start),
                Repricings.ISSUED.plus(end));
    }

    private String drawn() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
