package kassa.adapter.http.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kassa.adapter.http.server.Call.Arrival;
import kassa.adapter.http.server.Route.Audience;

/** Leads the requests of one route: is the caller known, is the body there, what does the feature answer. */
final class Endpoint implements Handler {

    private static final byte[] NO_BODY = {};

    private final Route route;
    private final Authority authority;
    private final Bodies bodies;
    private final Capacity capacity;
    private final Refusals refusals;

    Endpoint(Route route, Authority authority, Bodies bodies, Capacity capacity, Refusals refusals) {
        this.route = route;
        this.authority = authority;
        this.bodies = bodies;
        this.capacity = capacity;
        this.refusals = refusals;
    }

    @Override
    public void handle(Context context) {
        RequestId.logged(RequestId.of(context.req()), () -> receive(context));
    }

    private void receive(Context context) {
        try {
            Arrival arrival = arrival(context);
            if (route.method().hasBody() && Bodies.isAnnounced(context.req())) {
                BodyReader reader = bodies.reader(context.req(), route.bulk());
                context.future(() -> received(context, arrival, reader));
            } else {
                reply(context, arrival, NO_BODY).write(context.res());
            }
        } catch (RuntimeException refused) {
            refusals.beforeBody(context, refused);
        }
    }

    private Arrival arrival(Context context) {
        Optional<String> institution = authority.admit(route.audience(), context.req()::getHeader);
        return new Arrival(
                RequestId.of(context.req()),
                context.pathParamMap(),
                Query.parse(context.req().getQueryString()),
                institution);
    }

    private CompletableFuture<?> received(Context context, Arrival arrival, BodyReader reader) {
        return reader.read().handle((body, failure) -> {
            RequestId.logged(arrival.requestId(), () -> {
                Reply reply = failure == null ? reply(context, arrival, body) : refusals.of(context, failure);
                reader.release();
                reply.write(context.res());
            });
            return null;
        });
    }

    private Reply reply(Context context, Arrival arrival, byte[] body) {
        try {
            Call call = new Call(arrival, route.audience() == Audience.ADMIN, body);
            return Reply.of(capacity.take(() -> route.handler().handle(call)));
        } catch (Throwable failure) {
            // An Error as well: whatever a handler ran into, its caller gets an answer.
            return refusals.of(context, failure);
        }
    }
}
