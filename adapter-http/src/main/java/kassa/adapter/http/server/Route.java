package kassa.adapter.http.server;

import java.util.Objects;

/**
 * A method and a path, who may call it, and what answers: {@code Route.platform(POST, "/receipt", this::issue)}.
 *
 * @param path from the root of the API, with parameters in braces: {@code /admin/receipts/{id}}
 * @param audience whose token is asked for
 * @param bulk whether the body may be as large as bulk uploads are
 */
public record Route(Method method, String path, Audience audience, boolean bulk, Handler handler) {

    public Route {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(handler, "handler");
        if (!path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash and does not end with one: " + path);
        }
    }

    /** A route that anybody may call, without a token. */
    public static Route open(Method method, String path, Handler handler) {
        return new Route(method, path, Audience.ANYBODY, false, handler);
    }

    /** A route for the platform: unknown fields of its bodies are ignored. */
    public static Route platform(Method method, String path, Handler handler) {
        return new Route(method, path, Audience.PLATFORM, false, handler);
    }

    /** A route for the merchant's own systems: unknown fields of its bodies and queries are refused. */
    public static Route admin(Method method, String path, Handler handler) {
        return new Route(method, path, Audience.ADMIN, false, handler);
    }

    /** A route of the admin API that takes bodies as large as a catalogue. */
    public static Route adminBulk(Method method, String path, Handler handler) {
        return new Route(method, path, Audience.ADMIN, true, handler);
    }

    /** What a route can be asked for; HEAD and OPTIONS are answered from these. */
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE;

        boolean hasBody() {
            return this == POST || this == PUT;
        }
    }

    /** Whose token a route asks for. */
    public enum Audience {
        ANYBODY,
        PLATFORM,
        ADMIN
    }
}
