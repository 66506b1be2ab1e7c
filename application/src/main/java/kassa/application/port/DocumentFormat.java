package kassa.application.port;

/**
 * A value as a text document, complete and readable without this program, and back.
 *
 * <p>{@code read(write(value))} equals {@code value}. A document that was written by an earlier version can be read.
 */
@DrivenPort
public interface DocumentFormat<T> {

    String write(T value);

    /**
     * The value that the document tells.
     *
     * @throws kassa.domain.rule.RuleViolation if it was altered so that it breaks a rule of the value
     * @throws IllegalStateException if it cannot be read at all
     */
    T read(String document);
}
