package kassa.bootstrap.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** The look of the store's people at a cart before it is paid for. */
final class Control {

    private static final Set<String> DECISIONS = Set.of("NO", "AGE", "FULL");

    private final Visit visit;
    private final Trade trade;
    private final Chance chance;
    private Basket basket;
    private String decision = "";

    Control(Visit visit, Basket basket) {
        this.visit = visit;
        this.trade = visit.trade();
        this.chance = visit.chance();
        this.basket = basket;
    }

    /** The cart that the customer may go on with; empty if none. */
    Optional<Basket> pass() {
        boolean checked = visit.go(Flow.CONTROL, this::check);
        if (!checked || decision.equals("NO") || !trade.served().has(Flow.CONTROL_RESULT)) {
            return Optional.of(basket);
        }
        if (chance.happens(0.1)) {
            visit.go(Flow.CONTROL_RESULT, errand -> conclude(errand, "PENDING", Optional.empty()));
        }
        Optional<Basket> approved = conclude();
        if (trade.served().has(Flow.CONTROL_AGAIN) && chance.happens(0.1)) {
            visit.go(Flow.CONTROL_AGAIN, this::resend);
        }
        return approved;
    }

    private void check(Errand errand) {
        JsonTree answer = errand.json(errand.post("/control/check", basket.json()));
        decision = decision(answer, errand.notes());
        boolean askedForAge =
                basket.lines().stream().anyMatch(line -> line.product().age().isPresent());
        errand.notes()
                .require(
                        !decision.equals("NO") || !askedForAge,
                        "control",
                        "nobody has to look, though the cart has a product with an age");
    }

    static String decision(JsonTree answer, Notes notes) {
        Shape.look(answer, notes, fields -> fields.word("decision", DECISIONS));
        return answer.field("decision").text().orElse("");
    }

    private Optional<Basket> conclude() {
        List<BasketLine> kept = new ArrayList<>(basket.lines().stream()
                .filter(line -> !line.product().restricted())
                .toList());
        if (kept.isEmpty() || chance.happens(0.05)) {
            visit.go(Flow.CONTROL_RESULT, errand -> conclude(errand, "FAILED", Optional.empty()));
            return Optional.empty();
        }
        if (kept.size() > 1 && chance.happens(0.1)) {
            kept.remove(0);
        }
        Basket approved = basket.with(kept);
        boolean changed = kept.size() < basket.lines().size();
        String status = chance.happens(0.05) ? "FAILED_ALLOW_PAYMENT" : "PASSED";
        boolean told = visit.go(
                Flow.CONTROL_RESULT,
                errand -> conclude(errand, status, changed ? Optional.of(approved) : Optional.empty()));
        basket = approved;
        return told ? Optional.of(approved) : Optional.empty();
    }

    private void conclude(Errand errand, String status, Optional<Basket> changed) {
        String body = JsonWriter.object(out -> {
            out.text("status", status).text("supervisor", "Simulated Supervisor");
            changed.ifPresent(cart -> out.list("products", cart.lines(), BasketLine::write));
        });
        trade.desk().arrivals().expect(basket.invoice(), status);
        JsonTree control = errand.json(errand.admin("POST", path("/result"), body));
        String state = control.field("state").text().orElse("");
        String expected = status.equals("PENDING") ? "OPEN" : status;
        errand.notes().require(state.equals(expected), "control", "the case is " + state + " after " + status);
    }

    /** The node asks for the cart again, and the platform checks it again. */
    private void resend(Errand errand) {
        trade.rechecks().add(basket);
        trade.desk().arrivals().expect(basket.invoice(), PlatformDesk.RESEND);
        errand.json(errand.admin("POST", path("/resend"), ""));
    }

    private String path(String what) {
        return "/admin/control-cases/" + basket.invoice() + what + "?institutionId="
                + trade.plan().institution();
    }
}
