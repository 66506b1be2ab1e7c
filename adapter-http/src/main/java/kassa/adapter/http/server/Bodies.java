package kassa.adapter.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Locale;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.util.thread.Scheduler;

/** Receives the bodies of requests: plain JSON in UTF-8, not too large, not too slow, and not too many at once. */
final class Bodies {

    private final Limits limits;
    private final Timeouts timeouts;
    private final Scheduler scheduler;
    private final BodyMemory memory;

    Bodies(ServerSettings settings, Scheduler scheduler) {
        this.limits = settings.limits();
        this.timeouts = settings.timeouts();
        this.scheduler = scheduler;
        this.memory = new BodyMemory(limits.allBodiesBytes());
    }

    /** Whether a request announces a body. */
    static boolean isAnnounced(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /**
     * A reader of the body of an asynchronous request.
     *
     * @throws HttpRefusal if the headers already say that the body is not acceptable
     */
    BodyReader reader(HttpServletRequest request, boolean bulk) {
        requirePlainJson(request);
        Terms terms = terms(bulk ? limits.bulkBodyBytes() : limits.bodyBytes());
        if (request.getContentLengthLong() > terms.maxBytes()) {
            throw terms.tooLarge();
        }
        return reader(request, terms);
    }

    /** A reader that throws away what it reads. */
    BodyReader discarder(HttpServletRequest request) {
        return reader(request, terms(0));
    }

    private Terms terms(int maxBytes) {
        return new Terms(maxBytes, 2L * limits.bulkBodyBytes(), memory, timeouts, scheduler);
    }

    private static BodyReader reader(HttpServletRequest request, Terms terms) {
        try {
            return new BodyReader(request.getInputStream(), terms);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void requirePlainJson(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !isJson(type)) {
            throw unsupported("The Content-Type must be application/json.");
        }
        String charset = MimeTypes.getCharsetFromContentType(type);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw unsupported("The body must be in UTF-8.");
        }
        requireCoding(request.getHeaders("Content-Encoding"), "identity");
        requireCoding(request.getHeaders("Transfer-Encoding"), "chunked");
    }

    private static boolean isJson(String contentType) {
        String type = contentType.split(";", 2)[0];
        return type.strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static void requireCoding(Enumeration<String> codings, String acceptable) {
        while (codings.hasMoreElements()) {
            if (!codings.nextElement().equalsIgnoreCase(acceptable)) {
                throw unsupported("The body must not be compressed.");
            }
        }
    }

    private static HttpRefusal unsupported(String detail) {
        return new HttpRefusal(HttpProblem.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    /**
     * What a body may take.
     *
     * @param maxBytes more is too large
     * @param maxDiscardedBytes so much is read at most of what is refused anyway
     */
    record Terms(int maxBytes, long maxDiscardedBytes, BodyMemory memory, Timeouts timeouts, Scheduler scheduler) {

        HttpRefusal tooLarge() {
            return new HttpRefusal(HttpProblem.PAYLOAD_TOO_LARGE, "The body is larger than " + maxBytes + " bytes.");
        }
    }
}
