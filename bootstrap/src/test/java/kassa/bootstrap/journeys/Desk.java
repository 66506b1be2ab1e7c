package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Where many call a node at once that may be killed at any moment, or lose its database: one for each round. */
final class Desk {

    private static final long PATIENCE_SECONDS = 50;

    /** What a call is told that collided with others time and again, and has to be sent again: rare, but no mistake. */
    private static final String COLLISION = "urn:kassa:problem:conflict";

    private final Caller platform;
    private final Caller merchant;
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore refusals = new Semaphore(0);
    private volatile boolean nodeKilled;
    private volatile boolean databaseKilled;
    private volatile boolean closing;

    Desk(KassaProcess node) {
        this.platform = new Caller(node.ready(), "platform");
        this.merchant = new Caller(platform.node(), "merchant", "journey", platform.client());
    }

    /** What the node answers to a command of the platform, or of the merchant if the path is one of theirs. */
    HttpResponse<String> post(String path, String body) {
        Caller caller = path.startsWith("/admin/") ? merchant : platform;
        HttpResponse<String> answer = answered(() -> caller.post(path, body));
        while (answer.statusCode() == 409 && answer.body().contains(COLLISION)) {
            answer = answered(() -> caller.post(path, body));
        }
        answers.release();
        return answer;
    }

    /** What stands there. */
    JsonNode get(String path) {
        HttpResponse<String> answer = answered(() -> merchant.get(path));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    private HttpResponse<String> answered(Supplier<HttpResponse<String>> call) {
        HttpResponse<String> answer;
        try {
            answer = call.get();
        } catch (UncheckedIOException lost) {
            if (!nodeKilled) {
                throw new AssertionError("no answer, though nobody killed the node", lost);
            }
            throw new Unanswered(lost);
        }
        if (answer.statusCode() == 503) {
            throw refused(answer);
        }
        return answer;
    }

    private Unanswered refused(HttpResponse<String> answer) {
        assertThat(databaseKilled)
                .as("told to come again because the database was killed")
                .isTrue();
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        refusals.release();
        return new Unanswered(answer.body());
    }

    /** Waits until so many more commands were answered. */
    void awaitAnswers(int count) {
        answers.drainPermits();
        await(answers, count);
    }

    /** Waits until a call was told to come again. */
    void awaitRefusal() {
        await(refusals, 1);
    }

    private static void await(Semaphore happened, int count) {
        try {
            assertThat(happened.tryAcquire(count, PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("there were %d within %d s", count, PATIENCE_SECONDS)
                    .isTrue();
        } catch (InterruptedException stop) {
            throw new AssertionError("waited in vain", stop);
        }
    }

    /** From now on answers may be missing. */
    void nodeIsKilled() {
        nodeKilled = true;
    }

    /** From now on calls may be told to come again. */
    void databaseIsKilled() {
        databaseKilled = true;
    }

    /** Who is here ends what they do, and goes. */
    void close() {
        closing = true;
    }

    boolean isOpen() {
        return !closing && !nodeKilled;
    }

    int health() {
        return platform.get("/health").statusCode();
    }
}
