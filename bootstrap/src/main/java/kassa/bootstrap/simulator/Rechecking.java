package kassa.bootstrap.simulator;

import java.util.concurrent.Executor;

/** Checks carts again that the node asks for. */
final class Rechecking {

    private final Trade trade;
    private final Executor threads;

    Rechecking(Trade trade, Executor threads) {
        this.trade = trade;
        this.threads = threads;
    }

    /** From now on; what has been taken up is waited for at the end. */
    void begin() {
        trade.desk()
                .onResend(invoice ->
                        trade.rechecks().take(invoice).ifPresent(recheck -> threads.execute(() -> check(recheck))));
    }

    private void check(Recheck recheck) {
        RequestNames names = new RequestNames(recheck.basket().invoice() + "-again");
        Errand errand = new Errand(trade, Chance.of(trade.plan().seed(), -2), names);
        try {
            Errands.run(errand, again -> recheck.play(trade, again));
            trade.tally().add(Flow.CONTROL_AGAIN, errand.notes().all(), errand.took());
        } catch (Stopped end) {
            trade.ending().ask();
        } finally {
            trade.rechecks().settle();
        }
    }
}
