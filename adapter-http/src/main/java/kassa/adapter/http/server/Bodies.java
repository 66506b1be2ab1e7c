package kassa.adapter.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.util.thread.Scheduler;

/** Receives the bodies of requests: plain JSON in UTF-8, not too large and not too slow. */
final class Bodies {

    private final Limits limits;
    private final Timeouts timeouts;
    private final Scheduler scheduler;

    Bodies(ServerSettings settings, Scheduler scheduler) {
        this.limits = settings.limits();
        this.timeouts = settings.timeouts();
        this.scheduler = scheduler;
    }

    /** Whether a request announces a body. */
    static boolean isAnnounced(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /**
     * The body of a request that has gone asynchronous.
     *
     * @throws HttpRefusal if its headers already say that it is not acceptable
     */
    CompletableFuture<byte[]> read(HttpServletRequest request, boolean bulk) throws IOException {
        int maxBytes = bulk ? limits.bulkBodyBytes() : limits.bodyBytes();
        requirePlainJson(request);
        if (request.getContentLengthLong() > maxBytes) {
            throw tooLarge(maxBytes);
        }
        return new BodyReader(request.getInputStream(), maxBytes, timeouts, scheduler).read();
    }

    static HttpRefusal tooLarge(int maxBytes) {
        return new HttpRefusal(HttpProblem.PAYLOAD_TOO_LARGE, "The body is larger than " + maxBytes + " bytes.", CLOSE);
    }

    private static final Map<String, String> CLOSE = Map.of("Connection", "close");

    private static void requirePlainJson(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !isJson(type)) {
            throw unsupported("The Content-Type must be application/json.");
        }
        String charset = MimeTypes.getCharsetFromContentType(type);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw unsupported("The body must be in UTF-8.");
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw unsupported("The body must not be compressed.");
        }
    }

    private static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static HttpRefusal unsupported(String detail) {
        return new HttpRefusal(HttpProblem.UNSUPPORTED_MEDIA_TYPE, detail);
    }
}
