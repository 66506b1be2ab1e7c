package kassa.bootstrap.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kassa.adapter.http.json.JsonTree;

/** What is compared when the last customer has left. */
final class Closing {

    private static final int SAMPLES = 20;

    /** The node may wait up to two minutes before it calls again. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    /** Once the simulation is told to end. */
    private static final Duration BRIEF = Duration.ofSeconds(2);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Trade trade;
    private final Instant opened;
    private final Chance chance;
    private final RequestNames names;

    /** @param opened no receipt of the simulation is older, by the clock of the node */
    Closing(Trade trade, Instant opened) {
        this.trade = trade;
        this.opened = opened;
        this.chance = Chance.of(trade.plan().seed(), Long.MAX_VALUE);
        this.names = new RequestNames(trade.name(0) + "-end");
    }

    void close() {
        go(Flow.CALLS, this::compareCalls);
        go(Flow.BOOKS, this::compareBooks);
    }

    /** What the merchant did has been told to the platform, all of it and in its order. */
    private void compareCalls(Errand errand) {
        trade.desk().calmDown();
        boolean all = awaitCalls();
        if (!all && trade.ending().isAsked()) {
            trade.tally().remark("stopped: what the node still had to call was not waited for, and is not judged");
        } else {
            trade.desk().arrivals().problems().forEach(problem -> errand.notes().wrong("calls", problem));
        }
    }

    /** Whether all has come, and what was to be done about it is done and has come, too. */
    private boolean awaitCalls() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Arrivals arrivals = trade.desk().arrivals();
        while (!(arrivals.await(LOOK) && trade.rechecks().await(LOOK) && arrivals.await(LOOK))) {
            if (System.nanoTime() - end > 0 || trade.ending().isOlderThan(BRIEF)) {
                return false;
            }
        }
        return true;
    }

    private void go(Flow flow, Consumer<Errand> work) {
        if (trade.served().has(flow)) {
            Errand errand = new Errand(trade, chance, names);
            Errands.run(errand, work);
            trade.tally().add(flow, errand.notes().all(), errand.took());
        }
    }

    private void compareBooks(Errand errand) {
        List<BookedReceipt> booked = booked(errand);
        BooksCheck.look(trade.sales(), booked, Trade.mark(trade.run()), errand.notes())
                .ifPresent(trade.tally()::remark);
        List<Sale> sales = trade.sales().all();
        for (int i = 0; i < Math.min(SAMPLES, sales.size()); i++) {
            look(errand, chance.pick(sales));
        }
    }

    private List<BookedReceipt> booked(Errand errand) {
        List<BookedReceipt> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            JsonTree page = errand.json(errand.admin("GET", query(after), ""));
            page.field("receipts").elements().forEach(listed -> all.add(BookedReceipt.of(listed)));
            after = page.field("next").text();
        } while (after.isPresent());
        return all;
    }

    private String query(Optional<String> after) {
        return "/admin/receipts?limit=500&institutionId=" + encoded(trade.plan().institution()) + "&from="
                + encoded(opened.toString())
                + after.map(next -> "&after=" + encoded(next)).orElse("");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The merchant sees what the platform was answered. */
    private void look(Errand errand, Sale sale) {
        JsonTree filed = errand.json(errand.admin("GET", "/admin/receipts/" + encoded(sale.receipt()), ""));
        String kept = filed.field("receipt").json();
        String answered = JsonTree.of(sale.answer()).json();
        errand.notes()
                .require(
                        kept.equals(answered),
                        "books",
                        sale.receipt() + " was answered otherwise than it is kept: " + Difference.of(answered, kept));
    }
}
