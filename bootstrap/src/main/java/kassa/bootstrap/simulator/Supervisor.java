package kassa.bootstrap.simulator;

import java.util.Optional;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** Someone of the store who looks into the cart of an invoice, and opens the customer's app again. */
final class Supervisor {

    private final Trade trade;
    private final String invoice;

    Supervisor(Trade trade, String invoice) {
        this.trade = trade;
        this.invoice = invoice;
    }

    /** The app is locked: there has to be a case that can be concluded. Only the merchant's token tells. */
    void requireOpen(Errand errand) {
        if (trade.served().has(Flow.CONTROL_RESULT)) {
            look(errand.json(errand.admin("GET", path(""), "")), errand.notes());
        }
    }

    static void look(JsonTree control, Notes notes) {
        String state = control.field("state").text().orElse("");
        notes.require(state.equals("OPEN"), "control", "nobody can open the app: its case is " + state);
    }

    /** @param changed what is in the cart now, if that is something else */
    void conclude(Errand errand, String status, Optional<Basket> changed) {
        String body = JsonWriter.object(out -> {
            out.text("status", status).text("supervisor", "Simulated Supervisor");
            changed.ifPresent(cart -> out.list("products", cart.lines(), BasketLine::write));
        });
        trade.desk().arrivals().expect(invoice, status);
        JsonTree control = errand.json(errand.admin("POST", path("/result"), body));
        String state = control.field("state").text().orElse("");
        String expected = status.equals("PENDING") ? "OPEN" : status;
        errand.notes().require(state.equals(expected), "control", "the case is " + state + " after " + status);
    }

    /** The node is to ask for the cart again. */
    void resend(Errand errand) {
        trade.desk().arrivals().expect(invoice, PlatformDesk.RESEND);
        errand.json(errand.admin("POST", path("/resend"), ""));
    }

    private String path(String what) {
        return "/admin/control-cases/" + invoice + what + "?institutionId="
                + trade.plan().institution();
    }
}
