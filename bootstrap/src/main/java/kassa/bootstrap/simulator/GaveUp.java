package kassa.bootstrap.simulator;

/** An answer was such that what followed from it cannot be done; it has been noted why. */
final class GaveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GaveUp() {
        super("", null, false, false);
    }
}
