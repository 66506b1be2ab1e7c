package kassa.adapter.http.server;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kassa.adapter.http.problem.Occurrence;
import kassa.adapter.http.problem.Problems;

/** Answers what goes wrong with a problem. */
final class Refusals {

    private final Problems problems;
    private final Bodies bodies;

    Refusals(Problems problems, Bodies bodies) {
        this.problems = problems;
        this.bodies = bodies;
    }

    /** What a failure is to the caller; bugs are logged. */
    Reply of(Context context, Throwable failure) {
        Occurrence occurrence = new Occurrence(RequestId.of(context.req()), Optional.of(context.path()));
        return Reply.of(problems.of(failure, occurrence));
    }

    /**
     * Answers a request whose body nobody has read and nobody wants: it is thrown away first, because a sender that is
     * cut off in the middle seldom sees the answer. One who asks before sending is told at once.
     */
    void beforeBody(Context context, Throwable failure) {
        Reply reply = of(context, failure);
        if (Bodies.isAnnounced(context.req()) && !asksBeforeSending(context.req())) {
            context.future(() -> bodies.discarder(context.req()).read().handle((none, broken) -> {
                reply.write(context.res());
                return null;
            }));
        } else {
            reply.write(context.res());
        }
    }

    private static boolean asksBeforeSending(HttpServletRequest request) {
        return request.getHeader("Expect") != null;
    }
}
