package kassa.domain.campaign;

import java.util.function.Supplier;

/**
 * Leaves an evaluation that has no result.
 *
 * <p>It carries no stack trace and never changes, so one instance serves every evaluation of a node, on any thread.
 */
final class UndefinedNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> reason;

    /** @param reason put into words only when it is asked for: a place in the text takes a walk through it to name */
    UndefinedNumber(Supplier<String> reason) {
        super(null, null, false, false);
        this.reason = reason;
    }

    Evaluation.Undefined evaluation() {
        return new Evaluation.Undefined(reason.get());
    }
}
