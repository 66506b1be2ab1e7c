package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonTree;

/** One going through a flow: its requests, how long each took, and what was wrong. Used by one thread at a time. */
final class Errand {

    private static final int HANG_UP_MICROS = 20_000;

    private final Trade trade;
    private final Chance chance;
    private final RequestNames names;
    private final Notes notes = new Notes();
    private final Conversation conversation;
    private boolean hangsUp;

    Errand(Trade trade, Chance chance, RequestNames names) {
        this.trade = trade;
        this.chance = chance;
        this.names = names;
        this.conversation = new Conversation(trade.node(), notes, trade.tally());
    }

    Notes notes() {
        return notes;
    }

    List<Duration> took() {
        return conversation.took();
    }

    /** Whether a request was left without its answer: the node may come to it at any later time. */
    boolean hasLooseEnd() {
        return hangsUp;
    }

    /** A call of the platform that may be repeated: some are, at once or later, with or without waiting for the answer. */
    Reply post(String path, String body) {
        if (!chance.happens(trade.plan().chaos())) {
            return conversation.call(ask("POST", path, body));
        }
        return switch (chance.between(0, 2)) {
            case 0 -> alike(conversation.call(ask("POST", path, body)), conversation.call(ask("POST", path, body)));
            case 1 -> atOnce(ask("POST", path, body), ask("POST", path, body));
            default -> hungUp(path, body);
        };
    }

    /** A call of the platform as it is. */
    Reply once(String method, String path, String body) {
        return conversation.call(ask(method, path, body));
    }

    /** A call with another token than the platform's; without any if it is empty. */
    Reply as(String token, String method, String path, String body) {
        return conversation.call(new Ask(method, path, token, body, names.next()));
    }

    /** A call of the merchant, whose token must be there. */
    Reply admin(String method, String path, String body) {
        return as(trade.plan().adminToken().orElseThrow(), method, path, body);
    }

    private Ask ask(String method, String path, String body) {
        return new Ask(method, path, trade.plan().token(), body, names.next());
    }

    private Reply atOnce(Ask one, Ask other) {
        CompletableFuture<Reply> second =
                CompletableFuture.supplyAsync(() -> trade.node().send(other), trade.seconds());
        Reply first = conversation.call(one);
        return alike(first, conversation.settled(joined(second), other));
    }

    private static Reply joined(CompletableFuture<Reply> second) {
        try {
            return second.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof NoReply none) {
                throw none;
            }
            throw failure;
        }
    }

    private Reply hungUp(String path, String body) {
        hangsUp = true;
        trade.node()
                .sendAndHangUp(ask("POST", path, body), Duration.ofNanos(1000L * chance.between(0, HANG_UP_MICROS)));
        return conversation.call(ask("POST", path, body));
    }

    /** Who asks for the same gets the same. */
    private Reply alike(Reply first, Reply second) {
        notes.about(second.requestId());
        notes.require(
                first.status() == second.status(),
                "retry",
                "a repeated request was answered with " + first.status() + ", then with " + second.status());
        if (first.isOk() && second.isOk()) {
            notes.require(
                    first.body().equals(second.body()),
                    "retry",
                    "a repeated request got another answer: " + Difference.of(first.body(), second.body()));
        }
        return second;
    }

    /** The JSON of an answer that has to be 200; otherwise this errand ends. */
    JsonTree json(Reply reply) {
        requireOk(reply);
        notes.require(
                reply.contentType().startsWith("application/json"), "shape", "content type " + reply.contentType());
        notes.require(PlainNumbers.areIn(reply.body()), "numbers", "a number is not written plain");
        try {
            return JsonTree.of(reply.body());
        } catch (InvalidRequest unreadable) {
            notes.wrong("shape", "the answer is no JSON: " + unreadable.violations());
            throw new GaveUp();
        }
    }

    /** An answer that has to be 200 and say nothing; otherwise this errand ends. */
    void silent(Reply reply) {
        requireOk(reply);
        notes.require(reply.body().isEmpty(), "shape", "a body where there should be none");
    }

    private void requireOk(Reply reply) {
        if (!reply.isOk()) {
            notes.wrong("status", "expected 200, got " + reply.status() + ": " + Difference.shortened(reply.body()));
            throw new GaveUp();
        }
    }

    /** An answer that has to be a refusal with one of these statuses. */
    void refused(Reply reply, Set<Integer> statuses, Optional<String> pointer) {
        ProblemCheck.look(reply, statuses, pointer, notes);
    }

    void giveUp(String check, String detail) {
        notes.wrong(check, detail);
        throw new GaveUp();
    }
}
