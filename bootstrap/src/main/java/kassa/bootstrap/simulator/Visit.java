package kassa.bootstrap.simulator;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What one customer does from coming in to leaving, flow by flow. Used by one thread. */
final class Visit {

    private final Trade trade;
    private final String name;
    private final Chance chance;
    private final RequestNames names;

    Visit(Trade trade, long number) {
        this.trade = trade;
        this.name = trade.name(number);
        this.chance = Chance.of(trade.plan().seed(), number);
        this.names = new RequestNames(name);
    }

    void run() {
        SearchRequest search = new SearchRequest(trade.plan().institution(), person(), "ET");
        Basket basket = trade.baskets().fill(name, person(), chance);
        look(basket, search);
        if (chance.happens(trade.plan().chaos())) {
            mischief(basket);
        }
        new Purchase(this, basket).buy();
        trade.tally().addVisit();
    }

    Trade trade() {
        return trade;
    }

    Chance chance() {
        return chance;
    }

    /** The invoice of this visit. */
    String name() {
        return name;
    }

    private String person() {
        return "person-" + name;
    }

    /**
     * Goes through a flow, unless it is left out.
     *
     * @return whether it came to its end
     */
    boolean go(Flow flow, Consumer<Errand> work) {
        if (!trade.served().has(flow)) {
            return false;
        }
        think();
        Errand errand = new Errand(trade, chance, names);
        boolean done = Errands.run(errand, work);
        trade.tally().add(flow, errand.notes().all(), errand.took());
        return done;
    }

    private void think() {
        long micros = trade.plan().thinking().toNanos() / 1000;
        if (micros > 0) {
            Pause.of(TimeUnit.MICROSECONDS, chance.between(50, 150) * micros / 100);
        }
    }

    private void look(Basket basket, SearchRequest search) {
        BasketLine line = chance.pick(basket.lines());
        Searching searching = new Searching(line.product(), search);
        switch (chance.between(0, 9)) {
            case 0 -> go(Flow.NAME, searching::byName);
            case 1 -> go(Flow.CATEGORY, searching::categories);
            case 2 -> go(Flow.CATALOGUE, errand -> searching.page(errand, chance.between(1, 20), 20));
            default -> scan(line, searching);
        }
    }

    private void scan(BasketLine line, Searching searching) {
        String code = line.code();
        if (!code.equals(line.product().barcode())) {
            go(Flow.BARCODE, errand -> searching.byLabel(errand, code, line.quantity()));
        } else if (!code.isEmpty()) {
            go(Flow.BARCODE, searching::byBarcode);
        }
    }

    private void mischief(Basket basket) {
        ShelfProduct product = basket.lines().get(0).product();
        if (product.barcode().matches("[0-9]{13}") && chance.happens(0.1)) {
            SearchRequest search = new SearchRequest(basket.institution(), basket.person(), basket.language());
            go(Flow.MALFORMED, new Searching(product, search)::byMisreadBarcode);
        } else if (chance.happens(0.1)) {
            go(Flow.FOREIGN, errand -> ForeignTokens.play(errand, basket, chance));
        } else {
            Mischief mischief = Mischiefs.of(basket, chance);
            go(Flow.MALFORMED, mischief::play);
        }
    }
}
