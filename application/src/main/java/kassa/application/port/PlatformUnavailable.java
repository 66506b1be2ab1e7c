package kassa.application.port;

/** The platform cannot be asked now, or answers nothing that can be used. Trying later may help. */
public final class PlatformUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlatformUnavailable(String message) {
        super(message);
    }

    public PlatformUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
