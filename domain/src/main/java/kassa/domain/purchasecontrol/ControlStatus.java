package kassa.domain.purchasecontrol;

/** What the platform is told of a control. */
public enum ControlStatus {
    PASSED(ControlCommand.PASS),
    FAILED(ControlCommand.FAIL),
    FAILED_ALLOW_PAYMENT(ControlCommand.ALLOW_PAYMENT),
    /** The control goes on. */
    PENDING(ControlCommand.PEND),
    /** Nobody looked in time; never said by a person. */
    EXPIRED(ControlCommand.EXPIRE);

    private final ControlCommand command;

    ControlStatus(ControlCommand command) {
        this.command = command;
    }

    ControlCommand command() {
        return command;
    }
}
