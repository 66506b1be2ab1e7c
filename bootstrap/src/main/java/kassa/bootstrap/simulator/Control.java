package kassa.bootstrap.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;

/** The look of the store's people at a cart before it is paid for. */
final class Control {

    private static final Set<String> DECISIONS = Set.of("NO", "AGE", "FULL");
    private static final double AGAIN = 0.2;

    private final Visit visit;
    private final Trade trade;
    private final Chance chance;
    private final Supervisor supervisor;
    private Basket basket;
    private String decision = "";

    Control(Visit visit, Basket basket) {
        this.visit = visit;
        this.trade = visit.trade();
        this.chance = visit.chance();
        this.supervisor = new Supervisor(trade, basket.invoice());
        this.basket = basket;
    }

    /** The cart that the customer may go on with; empty if none. */
    Optional<Basket> pass() {
        boolean checked = visit.go(Flow.CONTROL, this::check);
        if (!checked || decision.equals("NO") || !trade.served().has(Flow.CONTROL_RESULT)) {
            return Optional.of(basket);
        }
        if (chance.happens(0.1)) {
            visit.go(Flow.CONTROL_RESULT, errand -> supervisor.conclude(errand, "PENDING", Optional.empty()));
        }
        return conclude();
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
        if (!decision.equals("NO")) {
            supervisor.requireOpen(errand);
        }
    }

    static String decision(JsonTree answer, Notes notes) {
        Shape.look(answer, notes, fields -> fields.word("decision", DECISIONS));
        return answer.field("decision").text().orElse("");
    }

    /** A request that is still on its way would have the cart as it was looked into again: then nothing is taken out. */
    private Optional<Basket> conclude() {
        List<BasketLine> kept = new ArrayList<>(basket.lines().stream()
                .filter(line -> !line.product().restricted())
                .toList());
        if (visit.hasLooseEnd()) {
            return kept.size() == basket.lines().size() ? approve(basket, Optional.empty()) : Optional.empty();
        }
        if (kept.isEmpty() || chance.happens(0.05)) {
            return refuse();
        }
        if (kept.size() > 1 && chance.happens(0.1)) {
            kept.remove(0);
        }
        Basket approved = basket.with(kept);
        return approve(
                approved,
                Optional.of(approved)
                        .filter(cart -> kept.size() < basket.lines().size()));
    }

    private Optional<Basket> refuse() {
        if (visit.go(Flow.CONTROL_RESULT, errand -> supervisor.conclude(errand, "FAILED", Optional.empty()))) {
            comeAgain(new Recheck(basket, false));
        }
        return Optional.empty();
    }

    private Optional<Basket> approve(Basket approved, Optional<Basket> changed) {
        String status = chance.happens(0.05) ? "FAILED_ALLOW_PAYMENT" : "PASSED";
        boolean told = visit.go(Flow.CONTROL_RESULT, errand -> supervisor.conclude(errand, status, changed));
        if (told) {
            comeAgain(new Recheck(approved, true));
        }
        return told ? Optional.of(approved) : Optional.empty();
    }

    /**
     * The cart is checked again: by itself, or because the node asks for it. A refused one waits until the node does: that
     * it was refused is told before, and not any more once it is looked into again.
     */
    private void comeAgain(Recheck again) {
        if (!chance.happens(AGAIN)) {
            return;
        }
        if (again.approved() && chance.happens(0.5)) {
            visit.go(Flow.CONTROL, errand -> again.play(trade, errand));
        } else {
            visit.go(Flow.CONTROL_AGAIN, errand -> askAgain(errand, again));
        }
    }

    private void askAgain(Errand errand, Recheck again) {
        trade.rechecks().add(again);
        supervisor.resend(errand);
    }
}
