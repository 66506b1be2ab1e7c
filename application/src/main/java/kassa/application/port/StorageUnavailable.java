package kassa.application.port;

/** The store cannot be used now: it is gone, full, or busy beyond its time-out. Trying later may help. */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
