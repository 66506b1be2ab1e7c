package kassa.adapter.http.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives every request its id and no other method than it came with, and every answer the headers that all have. */
final class Entrance extends Handler.Wrapper {

    /** Where Javalin looks for another method, which whoever stands between us and the caller may not have seen. */
    private static final String OTHER_METHOD = "X-HTTP-Method-Override";

    Entrance(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        addHeaders(request, response);
        return super.handle(asItCame(request), response, callback);
    }

    private static Request asItCame(Request request) {
        HttpFields headers = request.getHeaders();
        return headers.contains(OTHER_METHOD)
                ? new WithHeaders(request, HttpFields.build(headers).remove(OTHER_METHOD))
                : request;
    }

    static void addHeaders(Request request, Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(RequestId.HEADER, RequestId.of(request));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cache-Control", "no-store");
    }

    private static final class WithHeaders extends Request.Wrapper {

        private final HttpFields headers;

        private WithHeaders(Request request, HttpFields headers) {
            super(request);
            this.headers = headers;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
