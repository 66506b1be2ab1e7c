package kassa.domain.campaign;

/**
 * Leaves an evaluation that has no result.
 *
 * <p>It carries no stack trace and never changes, so one instance serves every evaluation of a node, on any thread.
 */
final class UndefinedNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Evaluation.Undefined evaluation;

    UndefinedNumber(String reason) {
        super(reason, null, false, false);
        this.evaluation = new Evaluation.Undefined(reason);
    }

    Evaluation.Undefined evaluation() {
        return evaluation;
    }
}
