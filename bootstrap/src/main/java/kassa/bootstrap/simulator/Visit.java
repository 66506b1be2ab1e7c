package kassa.bootstrap.simulator;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What one customer does from coming in to leaving, flow by flow. Used by one thread. */
final class Visit {

    /** Codes that begin with 2 are the store's own, and what their check digits tell is the store's affair. */
    private static final String CHECKED_CODE = "[013-9][0-9]{12}";

    private static final double LOYAL = 0.3;
    private static final double CHECKED = 0.7;
    private static final double ASKS_FOR_OFFERS = 0.2;

    private final Trade trade;
    private final String name;
    private final Chance chance;
    private final RequestNames names;
    private boolean looseEnd;

    Visit(Trade trade, long number) {
        this.trade = trade;
        this.name = trade.name(number);
        this.chance = Chance.of(trade.plan().seed(), number);
        this.names = new RequestNames(name);
    }

    void run() {
        SearchRequest search = new SearchRequest(trade.plan().institution(), person(), "ET");
        Optional<LoyalCustomer> loyal = loyal();
        Basket filled = trade.baskets().fill(name, person(), chance);
        Basket basket = loyal.flatMap(LoyalCustomer::join).map(filled::with).orElse(filled);
        look(basket, search);
        if (chance.happens(trade.plan().chaos())) {
            mischief(basket);
        }
        Optional<Basket> passed = chance.happens(CHECKED) ? new Control(this, basket).pass() : Optional.of(basket);
        passed.ifPresent(cart -> new Purchase(this, cart, loyal).buy());
        trade.tally().addVisit();
    }

    private Optional<LoyalCustomer> loyal() {
        boolean joins = !trade.programmes().isEmpty() && chance.happens(LOYAL);
        return joins
                ? Optional.of(new LoyalCustomer(this, chance.pick(trade.programmes()), person()))
                : Optional.empty();
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

    /** Whether a request of this visit may still be on its way: another cart could be overtaken by the one before. */
    boolean hasLooseEnd() {
        return looseEnd;
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
        trade.ending().heed();
        think();
        Errand errand = new Errand(trade, chance, names);
        boolean done = Errands.run(errand, work);
        looseEnd |= errand.hasLooseEnd();
        trade.tally().add(flow, errand.notes().all(), errand.took());
        return done;
    }

    private void think() {
        long micros = trade.plan().thinking().toNanos() / 1000;
        if (micros > 0) {
            trade.ending().pause(TimeUnit.MICROSECONDS, chance.between(50, 150) * micros / 100);
        }
    }

    private void look(Basket basket, SearchRequest search) {
        BasketLine line = chance.pick(basket.lines());
        Searching searching = new Searching(line.product(), search);
        if (chance.happens(ASKS_FOR_OFFERS)) {
            go(
                    Flow.OFFERS,
                    errand -> OfferCheck.look(
                            errand.json(errand.post("/offers", OfferCheck.request(basket))), errand.notes()));
        }
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
        if (product.barcode().matches(CHECKED_CODE) && chance.happens(0.1)) {
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
