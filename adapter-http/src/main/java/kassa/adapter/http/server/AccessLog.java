package kassa.adapter.http.server;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request: method, path without its query, status and milliseconds. */
final class AccessLog implements RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    @Override
    public void log(Request request, Response response) {
        long millis = TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime()));
        RequestId.logged(
                RequestId.of(request),
                () -> LOG.info(
                        "{} {} {} {} ms",
                        request.getMethod(),
                        request.getHttpURI().getPath(),
                        response.getStatus(),
                        millis));
    }
}
