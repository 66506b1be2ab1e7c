package kassa.adapter.http.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kassa.adapter.http.problem.Occurrence;
import kassa.adapter.http.problem.Problems;
import kassa.adapter.http.server.Call.Arrival;
import kassa.adapter.http.server.Route.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads the requests of one route: is the caller known, the body there, what does the feature answer. */
final class Endpoint implements Handler {

    private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);
    private static final byte[] NO_BODY = {};

    private final Route route;
    private final Authority authority;
    private final Bodies bodies;
    private final Problems problems;

    Endpoint(Route route, Authority authority, Bodies bodies, Problems problems) {
        this.route = route;
        this.authority = authority;
        this.bodies = bodies;
        this.problems = problems;
    }

    @Override
    public void handle(Context context) {
        RequestId.logged(RequestId.of(context.req()), () -> receive(context));
    }

    private void receive(Context context) {
        try {
            Arrival arrival = arrival(context);
            if (route.method().hasBody() && Bodies.isAnnounced(context.req())) {
                context.future(() -> received(context, arrival));
            } else {
                reply(context, arrival, NO_BODY);
            }
        } catch (Throwable failure) {
            refuse(context, failure);
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

    private CompletableFuture<?> received(Context context, Arrival arrival) {
        return body(context).handle((body, failure) -> {
            RequestId.logged(arrival.requestId(), () -> received(context, arrival, body, failure));
            return null;
        });
    }

    private void received(Context context, Arrival arrival, byte[] body, Throwable failure) {
        if (failure == null) {
            reply(context, arrival, body);
        } else {
            refuse(context, failure);
        }
    }

    private CompletableFuture<byte[]> body(Context context) {
        try {
            return bodies.read(context.req(), route.bulk());
        } catch (IOException | RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private void reply(Context context, Arrival arrival, byte[] body) {
        try {
            Call call = new Call(arrival, route.audience() == Audience.ADMIN, body);
            Reply.of(route.handler().handle(call)).write(context.res());
        } catch (Throwable failure) {
            // An Error as well: whatever a handler ran into, its caller gets an answer.
            refuse(context, failure);
        }
    }

    private void refuse(Context context, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof IOException) {
            LOG.debug("the connection broke", cause);
            return;
        }
        Occurrence occurrence = new Occurrence(RequestId.of(context.req()), Optional.of(context.path()));
        Reply.of(problems.of(cause, occurrence)).write(context.res());
    }
}
