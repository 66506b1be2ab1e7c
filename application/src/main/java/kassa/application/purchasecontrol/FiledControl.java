package kassa.application.purchasecontrol;

import java.time.Instant;
import java.util.Objects;
import kassa.domain.purchasecontrol.ControlCase;

/**
 * A control case with its paper.
 *
 * @param request the last request for a check of it, as it came
 */
public record FiledControl(ControlCase control, String request) {

    public FiledControl {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(request, "request");
    }

    /** The same paper with the case as it is now. */
    public FiledControl with(ControlCase changed) {
        return new FiledControl(changed, request);
    }

    FiledControl asOf(Instant now) {
        return with(control.asOf(now));
    }
}
