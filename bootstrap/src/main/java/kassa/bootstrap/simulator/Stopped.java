package kassa.bootstrap.simulator;

/** The simulation was told to end while something was under way. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
