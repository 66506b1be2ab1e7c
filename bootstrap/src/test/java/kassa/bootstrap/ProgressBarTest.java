package kassa.bootstrap;

import static kassa.application.catalogue.LoadProgress.Stage.CHECKING;
import static kassa.application.catalogue.LoadProgress.Stage.STORING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ProgressBar bar = new ProgressBar(new PrintStream(screen, true, StandardCharsets.UTF_8), 1001);

    @Test
    @DisplayName("each stage is drawn over the last on one line, the second by the rows that the first has found")
    void drawsStages() {
        bar.reached(CHECKING, 500);
        bar.reached(CHECKING, 1000);
        bar.reached(STORING, 500);
        bar.reached(STORING, 1000);

        assertThat(drawn())
                .isEqualTo("\rchecking [###################                     ]  49 %"
                        + "\rchecking [####################################### ]  99 %"
                        + "\rstoring  [####################                    ]  50 %"
                        + "\rstoring  [########################################] 100 %");
    }

    @Test
    @DisplayName("what looks the same is not drawn again")
    void drawsChangesOnly() {
        bar.reached(CHECKING, 500);
        bar.reached(CHECKING, 499);

        assertThat(drawn()).containsOnlyOnce("\r");
    }

    @Test
    @DisplayName("it clears its line when all is done, and leaves alone a line that it never drew on")
    void clears() {
        bar.clear();
        assertThat(drawn()).isEmpty();

        bar.reached(CHECKING, 1);
        screen.reset();
        bar.clear();
        assertThat(drawn()).isEqualTo("\r" + " ".repeat(57) + "\r");
    }

    private String drawn() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
