package kassa.adapter.http.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import kassa.adapter.http.server.Route.Audience;
import kassa.adapter.http.server.Route.Method;

/** Tells Javalin all routes, what HEAD and OPTIONS say to them, and what is answered where there is no route. */
final class Routing {

    private final String basePath;
    private final Authority authority;
    private final Bodies bodies;
    private final Capacity capacity;
    private final Refusals refusals;

    Routing(ServerSettings settings, Bodies bodies, Refusals refusals) {
        this.basePath = settings.basePath();
        this.authority = new Authority(settings);
        this.bodies = bodies;
        this.capacity = new Capacity(settings.limits().calls());
        this.refusals = refusals;
    }

    void register(List<Route> routes, JavalinConfig config) {
        config.http.prefer405over404 = true;
        routes.forEach(route -> register(route, config));
        Map<String, List<Route>> paths = routes.stream().collect(Collectors.groupingBy(this::path));
        paths.forEach((path, there) -> registerOptions(path, there, config));
        config.routes.exception(HttpResponseException.class, this::refuse);
    }

    private void register(Route route, JavalinConfig config) {
        Endpoint endpoint = new Endpoint(route, authority, bodies, capacity, refusals);
        config.routes.addHttpHandler(HandlerType.findOrDefault(route.method().name()), path(route), endpoint);
        if (route.method() == Method.GET) {
            config.routes.addHttpHandler(HandlerType.HEAD, path(route), endpoint);
        }
    }

    private void registerOptions(String path, List<Route> there, JavalinConfig config) {
        TreeSet<String> methods =
                there.stream().map(route -> route.method().name()).collect(Collectors.toCollection(TreeSet::new));
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        Reply allowed = Reply.ofAllowed(String.join(", ", methods));
        config.routes.addHttpHandler(HandlerType.OPTIONS, path, context -> allowed.write(context.res()));
    }

    private String path(Route route) {
        return route.audience() == Audience.ADMIN ? route.path() : basePath + route.path();
    }

    private void refuse(HttpResponseException nowhere, Context context) {
        HttpRefusal refusal = nowhere instanceof MethodNotAllowedResponse
                ? new HttpRefusal(
                        HttpProblem.METHOD_NOT_ALLOWED,
                        "Allow says which methods are.",
                        Map.of("Allow", allowed(nowhere)))
                : HttpRefusal.notFound("There is no such path.");
        RequestId.logged(RequestId.of(context.req()), () -> refusals.beforeBody(context, refusal));
    }

    private static String allowed(HttpResponseException notAllowed) {
        return String.join(", ", notAllowed.getDetails().values());
    }
}
