package kassa.domain.campaign.expression;

/** Leaves a reckoning that does not come to a number. */
final class Stop extends RuntimeException {

    /** There is no such number. */
    static final Stop UNDEFINED = new Stop(Outcome.UNDEFINED);

    /** What the machine does cannot be told: it depends on errors of its own. */
    static final Stop UNKNOWN = new Stop(Outcome.UNKNOWN);

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    private Stop(Outcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    static void undefinedIf(boolean holds) {
        if (holds) {
            throw UNDEFINED;
        }
    }

    static void unknownUnless(boolean holds) {
        if (!holds) {
            throw UNKNOWN;
        }
    }
}
