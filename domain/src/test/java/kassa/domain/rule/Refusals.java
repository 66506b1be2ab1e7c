package kassa.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Expects refusals by their rule, such as {@code assertRefused(MoneyRule.SCALE, () -> Money.of(fine, EUR))}. */
public final class Refusals {

    private Refusals() {}

    /** The refusal of {@code attempt} by {@code rule}, for a closer look. */
    public static RuleViolation assertRefused(Rule rule, Runnable attempt) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, attempt::run);
        assertThat(refusal).as("refusal by " + rule.id()).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.getMessage()).isNotBlank();
        return refusal;
    }
}
