package kassa.bootstrap;

import java.io.PrintStream;
import java.util.Locale;
import kassa.application.catalogue.LoadProgress;

/** Draws how far an import is, each stage over the last: {@code checking [##########          ]  50 %}. */
final class ProgressBar implements LoadProgress {

    private final TerminalBar bar;
    private long total;
    private long rows;
    private Stage stage = Stage.CHECKING;

    /** @param lines how many lines the file has; rows may span several, so they are about as many */
    ProgressBar(PrintStream terminal, long lines) {
        this.bar = new TerminalBar(terminal);
        this.total = lines;
    }

    @Override
    public void reached(Stage reached, long done) {
        if (reached != stage) {
            stage = reached;
            total = rows;
        }
        rows = done;
        bar.draw(stage.name().toLowerCase(Locale.ROOT), rows, total);
    }

    /** Leaves the line as if nothing had been drawn. */
    void clear() {
        bar.clear();
    }
}
