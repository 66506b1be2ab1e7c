package kassa.adapter.http.server;

/**
 * Answers a call, in a few lines: read, ask the application, write.
 *
 * <p>Whatever it throws becomes a problem: {@code InvalidRequest} a 400, {@code RuleViolation} what its row says,
 * {@code HttpRefusal} what it is; anything unforeseen a 500.
 */
@FunctionalInterface
public interface Handler {

    Answer handle(Call call);
}
