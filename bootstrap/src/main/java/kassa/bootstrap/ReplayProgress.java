package kassa.bootstrap;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import kassa.application.receipt.ReplayWatcher;
import kassa.domain.receipt.Repricing;

/**
 * Draws how far a replay has come in its period: {@code replayed [##########          ]  50 %}.
 *
 * <p>Receipts come by their instants of issue, so nobody needs to count them beforehand.
 */
final class ReplayProgress implements ReplayWatcher {

    private final TerminalBar bar;
    private final Instant from;
    private final long seconds;

    /** @param to when the last receipt can have been issued */
    ReplayProgress(PrintStream terminal, Instant from, Instant to) {
        this.bar = new TerminalBar(terminal);
        this.from = from;
        this.seconds = Duration.between(from, to).toSeconds();
    }

    @Override
    public void repriced(Repricing repricing) {
        bar.draw(
                "replayed",
                Duration.between(from, repricing.receipt().issuedAt()).toSeconds(),
                seconds);
    }

    /** Leaves the line as if nothing had been drawn. */
    void clear() {
        bar.clear();
    }
}
