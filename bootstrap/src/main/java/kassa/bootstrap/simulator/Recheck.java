package kassa.bootstrap.simulator;

import java.util.Optional;

/**
 * A cart that is checked again after someone of the store has said what came of its control.
 *
 * @param approved whether they have let it pass as it is
 */
record Recheck(Basket basket, boolean approved) {

    /** What was let pass may go; what was not is looked into again, and again someone opens the app. */
    void play(Trade trade, Errand errand) {
        Supervisor supervisor = new Supervisor(trade, basket.invoice());
        Reply reply = errand.once("POST", "/control/check", basket.json());
        String decision = Control.decision(errand.json(reply), errand.notes());
        look(decision, errand.notes());
        if (!decision.equals("NO")) {
            supervisor.requireOpen(errand);
            supervisor.conclude(errand, "PASSED", Optional.empty());
        }
    }

    void look(String decision, Notes notes) {
        notes.require(
                decision.equals(approved ? "NO" : "FULL"),
                "control",
                "the same cart is answered " + decision + " after it was " + (approved ? "let pass" : "refused"));
    }
}
