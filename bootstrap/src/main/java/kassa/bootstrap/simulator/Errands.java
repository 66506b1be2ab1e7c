package kassa.bootstrap.simulator;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs errands to their end, whatever that is. */
final class Errands {

    private static final int MILLIS_AFTER_SILENCE = 200;

    private Errands() {}

    /** @return whether nothing stood in its way */
    static boolean run(Errand errand, Consumer<Errand> work) {
        try {
            work.accept(errand);
            return true;
        } catch (GaveUp noted) {
            return false;
        } catch (NoReply none) {
            errand.notes().wrong("no-answer", none.getMessage());
            Pause.of(TimeUnit.MILLISECONDS, MILLIS_AFTER_SILENCE);
            return false;
        }
    }
}
