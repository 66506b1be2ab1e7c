package kassa.domain.rule;

import java.util.List;
import java.util.Objects;

/**
 * A refusal by the business: a {@link Rule}, a sentence and every {@link Breach} of it.
 *
 * <p>What was refused has left no trace. A refusal is an ordinary outcome that callers show to people, not a bug.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Breach> breaches;

    public RuleViolation(Rule rule, String detail, List<Breach> breaches) {
        // A refusal is part of the conversation: a stack trace would cost much and tell nothing.
        super(detail, null, false, false);
        this.rule = Objects.requireNonNull(rule, "rule");
        this.breaches = List.copyOf(breaches);
    }

    public RuleViolation(Rule rule, String detail) {
        this(rule, detail, List.of());
    }

    /** Refuses with {@code detail} unless {@code holds}. */
    public static void unless(boolean holds, Rule rule, String detail) {
        if (!holds) {
            throw new RuleViolation(rule, detail);
        }
    }

    public Rule rule() {
        return rule;
    }

    /** Every place where the rule is broken, in the order of the request; empty when the detail says it all. */
    public List<Breach> breaches() {
        return breaches;
    }
}
