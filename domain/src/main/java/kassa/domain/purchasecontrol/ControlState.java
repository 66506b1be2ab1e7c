package kassa.domain.purchasecontrol;

import java.util.Map;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * Where a control case stands. The one table of transitions:
 *
 * <pre>
 * NOT_NEEDED            clear → NOT_NEEDED   open → OPEN
 * OPEN                  clear → NOT_NEEDED   open → OPEN   pend → OPEN   pass → PASSED   fail → FAILED
 *                       allow payment → FAILED_ALLOW_PAYMENT             expire → EXPIRED
 * PASSED                clear → NOT_NEEDED   open → OPEN
 * FAILED                                     open → OPEN
 * FAILED_ALLOW_PAYMENT                       open → OPEN
 * EXPIRED               clear → NOT_NEEDED   open → OPEN
 * </pre>
 *
 * <p>{@code clear} and {@code open} are carts that came; a case begins with one of them. A purchase that has failed is not
 * cleared by a cart, the same or another: someone has to look again.
 */
public enum ControlState {
    /** Nobody has to look into the cart. */
    NOT_NEEDED,
    /** The customer waits for someone of the store. */
    OPEN,
    PASSED,
    FAILED,
    FAILED_ALLOW_PAYMENT,
    EXPIRED;

    private static final Map<ControlState, Map<ControlCommand, ControlState>> TRANSITIONS = Map.of(
            NOT_NEEDED, Map.of(ControlCommand.CLEAR, NOT_NEEDED, ControlCommand.OPEN, OPEN),
            OPEN,
                    Map.of(
                            ControlCommand.CLEAR, NOT_NEEDED,
                            ControlCommand.OPEN, OPEN,
                            ControlCommand.PEND, OPEN,
                            ControlCommand.PASS, PASSED,
                            ControlCommand.FAIL, FAILED,
                            ControlCommand.ALLOW_PAYMENT, FAILED_ALLOW_PAYMENT,
                            ControlCommand.EXPIRE, EXPIRED),
            PASSED, Map.of(ControlCommand.CLEAR, NOT_NEEDED, ControlCommand.OPEN, OPEN),
            FAILED, Map.of(ControlCommand.OPEN, OPEN),
            FAILED_ALLOW_PAYMENT, Map.of(ControlCommand.OPEN, OPEN),
            EXPIRED, Map.of(ControlCommand.CLEAR, NOT_NEEDED, ControlCommand.OPEN, OPEN));

    /** Where a case begins; empty if the command does not begin one. */
    static Optional<ControlState> atFirst(ControlCommand command) {
        return switch (command) {
            case CLEAR -> Optional.of(NOT_NEEDED);
            case OPEN -> Optional.of(OPEN);
            default -> Optional.empty();
        };
    }

    /** Where the command leads from here; empty if it is not allowed. */
    public Optional<ControlState> after(ControlCommand command) {
        return Optional.ofNullable(TRANSITIONS.get(this).get(command));
    }

    /**
     * Where the command leads from here.
     *
     * @throws RuleViolation {@code purchasecontrol.state} if it is not allowed
     */
    ControlState require(ControlCommand command) {
        return after(command)
                .orElseThrow(() -> new RuleViolation(
                        PurchaseControlRule.STATE, "a control that is " + this + " takes no " + command));
    }
}
