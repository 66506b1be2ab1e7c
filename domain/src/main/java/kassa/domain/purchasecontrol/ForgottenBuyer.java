package kassa.domain.purchasecontrol;

import java.util.Optional;
import kassa.domain.receipt.PersonId;

/** Takes out of control cases whose purchase it was, and leaves what was in the cart, what was decided and why. */
public final class ForgottenBuyer {

    private ForgottenBuyer() {}

    /** The case without its person and without what someone of the store has noted. */
    public static ControlCase of(ControlCase control) {
        return new ControlCase(
                control.institution(),
                control.invoice(),
                PersonId.FORGOTTEN,
                control.state(),
                control.check(),
                control.expiresAt(),
                control.result().map(ForgottenBuyer::of),
                control.sold(),
                control.events().stream().map(ControlEvent::withoutNote).toList());
    }

    private static ControlResult of(ControlResult result) {
        return new ControlResult(result.status(), result.changed(), result.supervisor(), Optional.empty(), result.at());
    }
}
