package kassa.adapter.persistence.store;

/** The database cannot be opened; the message tells the operator why, in one line and without the password. */
public class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnusable(String message) {
        super(message);
    }

    DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
