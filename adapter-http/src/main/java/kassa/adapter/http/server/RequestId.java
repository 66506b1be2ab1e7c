package kassa.adapter.http.server;

import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.slf4j.MDC;

/** The name under which the answer, its problem and the log know a request. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** Where log patterns find it: {@code %X{requestId}}. */
    private static final String LOG_KEY = "requestId";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of a request: the sender's if that is acceptable, else a new one; the same every time. */
    static String of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = choose(request.getHeaders().get(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The id of a request that has one. */
    static String of(jakarta.servlet.http.HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** Does something that is logged under that id. */
    static void logged(String id, Runnable work) {
        MDC.put(LOG_KEY, id);
        try {
            work.run();
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    private static String choose(String sent) {
        boolean acceptable = sent != null && ACCEPTABLE.matcher(sent).matches();
        return acceptable ? sent : UUID.randomUUID().toString();
    }
}
