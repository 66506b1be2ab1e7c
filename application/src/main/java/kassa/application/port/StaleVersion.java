package kassa.application.port;

/** What was to be changed or added has been changed or added by someone else in the meantime. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String message) {
        super(message);
    }

    public StaleVersion(String message, Throwable cause) {
        super(message, cause);
    }
}
