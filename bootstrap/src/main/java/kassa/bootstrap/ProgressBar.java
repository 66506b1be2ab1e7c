package kassa.bootstrap;

import java.io.PrintStream;
import java.util.Locale;
import kassa.application.catalogue.LoadProgress;

/** Draws how far an import is, over and over on one line: {@code checking [##########          ]  50 %}. */
final class ProgressBar implements LoadProgress {

    private static final int WIDTH = 40;
    private static final int WHOLE = 100;

    private final PrintStream terminal;
    private long total;
    private long rows;
    private Stage stage = Stage.CHECKING;
    private String drawn = "";

    /** @param lines how many lines the file has; rows may span several, so they are about as many */
    ProgressBar(PrintStream terminal, long lines) {
        this.terminal = terminal;
        this.total = lines;
    }

    @Override
    public void reached(Stage reached, long done) {
        if (reached != stage) {
            stage = reached;
            total = rows;
        }
        rows = done;
        draw(bar());
    }

    private String bar() {
        long percent = total <= rows ? WHOLE : rows * WHOLE / total;
        int filled = (int) (percent * WIDTH / WHOLE);
        return "%-8s [%s%s] %3d %%"
                .formatted(
                        stage.name().toLowerCase(Locale.ROOT), "#".repeat(filled), " ".repeat(WIDTH - filled), percent);
    }

    private void draw(String bar) {
        if (!bar.equals(drawn)) {
            terminal.print("\r" + bar);
            terminal.flush();
            drawn = bar;
        }
    }

    /** Leaves the line as if nothing had been drawn. */
    void clear() {
        if (!drawn.isEmpty()) {
            terminal.print("\r" + " ".repeat(drawn.length()) + "\r");
            terminal.flush();
            drawn = "";
        }
    }
}
