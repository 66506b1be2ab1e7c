package kassa.bootstrap.simulator;

/** The node did not answer: the connection could not be made, ended, or nothing came in time. */
final class NoReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoReply(String reason, Throwable cause) {
        super(reason, cause);
    }
}
