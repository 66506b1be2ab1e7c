package kassa.adapter.http.server;

/** The server cannot listen where it should, say because the port is taken; the message tells the operator why, in one line. */
public final class AddressUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressUnusable(ServerSettings settings, Exception cause) {
        super("cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason(cause), cause);
    }

    private static String reason(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getMessage() == null ? "there is no such address" : first.getMessage();
    }
}
