package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks the node, again as often as it wants to be asked, and notes what no answer may be. Used by one thread at a time.
 */
final class Conversation {

    private static final int MOST_ATTEMPTS = 60;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int LEAST_WAIT_MILLIS = 20;

    private final NodeClient node;
    private final Notes notes;
    private final Tally tally;
    private final List<Duration> took = new ArrayList<>();

    Conversation(NodeClient node, Notes notes, Tally tally) {
        this.node = node;
        this.notes = notes;
        this.tally = tally;
    }

    /** How long each answer took that was one. */
    List<Duration> took() {
        return took;
    }

    Reply call(Ask ask) {
        notes.about(ask.requestId());
        return settled(node.send(ask), ask);
    }

    /** The answer that stands, after the node has been asked again as often as it wants to be. */
    Reply settled(Reply first, Ask ask) {
        Reply reply = first;
        for (int attempt = 1; wantsAnother(reply) && attempt < MOST_ATTEMPTS; attempt++) {
            notes.about(reply.requestId());
            tally.addLater();
            requireSeconds(reply);
            Pause.of(TimeUnit.MILLISECONDS, patience(reply).toMillis());
            reply = node.send(ask);
        }
        took.add(reply.took());
        notes.about(reply.requestId());
        judge(reply);
        return reply;
    }

    /** Nobody comes back who is sent away for longer than a minute. */
    private static boolean wantsAnother(Reply reply) {
        return (reply.isLater() || isOvertaken(reply)) && seconds(reply).orElse(0L) <= LONGEST_WAIT_SECONDS;
    }

    private void requireSeconds(Reply reply) {
        notes.require(
                seconds(reply).isPresent() || !reply.isLater(),
                "retry-after",
                reply.status() + " without Retry-After in seconds");
    }

    private static Optional<Long> seconds(Reply reply) {
        return reply.retryAfter().filter(text -> text.matches("[0-9]{1,6}")).map(Long::valueOf);
    }

    /** How long the node is left alone: as long as it wants to be. */
    static Duration patience(Reply reply) {
        return Duration.ofSeconds(seconds(reply).orElse(0L)).plusMillis(LEAST_WAIT_MILLIS);
    }

    /** Someone else changed the same thing meanwhile: that is no answer to what was asked. */
    private static boolean isOvertaken(Reply reply) {
        return reply.status() == 409 && reply.body().contains("urn:kassa:problem:conflict\"");
    }

    private void judge(Reply reply) {
        notes.require(
                reply.status() < 500 && !reply.isLater(),
                "server-error",
                "answered with " + reply.status() + ": " + Difference.shortened(reply.body()));
        notes.require(
                reply.echoedId().map(reply.requestId()::equals).orElse(true),
                "request-id",
                "the answer says it is of " + reply.echoedId().orElse(""));
    }
}
