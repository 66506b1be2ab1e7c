package kassa.adapter.http.json;

import java.util.List;

/** A request that cannot be read, with everything that is wrong with it: answered with 400. */
public final class InvalidRequest extends RuntimeException {

    /** As many violations are listed, and no more: the message says how many there are. */
    public static final int MOST_VIOLATIONS = 100;

    private static final long serialVersionUID = 1L;

    private final boolean malformed;
    private final transient List<Violation> violations;

    private InvalidRequest(boolean malformed, String detail, List<Violation> violations) {
        // The sender reads this, not we: a stack trace would cost much and tell nothing.
        super(detail, null, false, false);
        this.malformed = malformed;
        this.violations = List.copyOf(violations);
    }

    public static InvalidRequest malformed(String pointer, String reason) {
        return new InvalidRequest(true, "The body is not acceptable JSON.", List.of(new Violation(pointer, reason)));
    }

    /** A request that says {@code detail} about itself, with the places in it. */
    public static InvalidRequest invalid(String detail, List<Violation> violations) {
        return new InvalidRequest(false, detail, violations);
    }

    /** Whether the body is no JSON that this house accepts; otherwise it does not say what it has to say. */
    public boolean isMalformed() {
        return malformed;
    }

    /** What is wrong, in the order of reading; of a hostile request only the first {@link #MOST_VIOLATIONS}. */
    public List<Violation> violations() {
        return violations;
    }
}
