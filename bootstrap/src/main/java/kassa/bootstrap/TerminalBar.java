package kassa.bootstrap;

import java.io.PrintStream;

/** A bar on one line of a terminal, drawn over and over: {@code checking [##########          ]  50 %}. */
final class TerminalBar {

    private static final int WIDTH = 40;
    private static final int WHOLE = 100;

    private final PrintStream terminal;
    private String drawn = "";

    TerminalBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Shows how much of {@code total} is done; what looks the same is not drawn again. */
    void draw(String what, long done, long total) {
        long percent = total <= done ? WHOLE : done * WHOLE / total;
        int filled = (int) (percent * WIDTH / WHOLE);
        String bar = "%-8s [%s%s] %3d %%".formatted(what, "#".repeat(filled), " ".repeat(WIDTH - filled), percent);
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
