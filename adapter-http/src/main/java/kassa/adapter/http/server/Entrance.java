package kassa.adapter.http.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives every request its id, and every answer the headers that all have. */
final class Entrance extends Handler.Wrapper {

    Entrance(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        addHeaders(request, response);
        return super.handle(request, response, callback);
    }

    static void addHeaders(Request request, Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(RequestId.HEADER, RequestId.of(request));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cache-Control", "no-store");
    }
}
