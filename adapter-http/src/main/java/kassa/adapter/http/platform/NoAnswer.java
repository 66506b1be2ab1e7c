package kassa.adapter.http.platform;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** The platform did not answer, or not as one answers. */
final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswer(String reason) {
        super(reason, null, false, false);
    }

    /** Told by the kind of failure: what a failure says itself may be what came from the other side, bytes and all. */
    static NoAnswer because(Throwable failure) {
        return new NoAnswer(failure.getClass().getName() + ": " + reason(failure));
    }

    private static String reason(Throwable failure) {
        if (failure instanceof AnswerTooLarge) {
            return failure.getMessage();
        }
        if (failure instanceof ConnectException || failure instanceof HttpTimeoutException) {
            return "it cannot be reached";
        }
        if (failure instanceof SSLException) {
            return "no encrypted connection came about";
        }
        return failure instanceof ProtocolException ? "its answer is no HTTP" : "the connection broke off";
    }
}
