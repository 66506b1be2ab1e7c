package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kassa.adapter.http.json.JsonTree;

/** What the platform finds out before the first customer comes: what the node serves, and what the store sells. */
final class Opening {

    private static final String USUAL_CURRENCY = "EUR";
    private static final int LABEL_GRAMS = 846;

    private final SimulationPlan plan;
    private final Trade trade;
    private final Chance chance;
    private final RequestNames names;
    private final SearchRequest search;

    Opening(Trade trade) {
        this.plan = trade.plan();
        this.trade = trade;
        this.chance = Chance.of(plan.seed(), 0);
        this.names = new RequestNames(trade.name(0));
        this.search = new SearchRequest(plan.institution(), "person-" + trade.name(0), "ET");
    }

    /** @throws NodeUnusable if there is nobody to play with */
    Trade open() {
        Map<String, Boolean> missing = new HashMap<>();
        for (Flow flow : Flow.values()) {
            flow.path().ifPresent(path -> missing.computeIfAbsent(path, this::isMissing));
        }
        List<Programme> programmes = programmes();
        boolean called = isCalled();
        Served served = Served.of(path -> !missing.get(path), need -> switch (need) {
            case ADMIN -> plan.adminToken().isPresent();
            case PROGRAMME -> !programmes.isEmpty();
            case CALLS -> called;
        });
        Shelf shelf = shelf();
        return trade.knowing(
                served,
                new BasketMaker(shelf, plan.institution(), currency(shelf), understandsLabels(shelf)),
                programmes);
    }

    /** What is served finds fault with an empty object, or takes it. */
    private boolean isMissing(String path) {
        Reply reply = probe("POST", path, plan.token(), "{}");
        if (reply.status() == 401 || reply.status() == 403) {
            throw new NodeUnusable("the node at " + plan.node() + " does not let the platform in: " + reply.body());
        }
        return reply.status() == 404 || reply.status() == 405;
    }

    private List<Programme> programmes() {
        Optional<Reply> told = plan.adminToken()
                .map(token -> probe(
                        "GET",
                        "/admin/institutions/" + Closing.encoded(plan.institution()) + "/loyalty-programmes",
                        token,
                        ""));
        return told.filter(Reply::isOk)
                .map(reply -> JsonTree.of(reply.body()).elements().stream()
                        .map(Programme::of)
                        .toList())
                .orElse(List.of());
    }

    /** Whether the node comes here when it asks the platform for an order. */
    private boolean isCalled() {
        String nothing = "order-" + trade.name(0);
        plan.adminToken().ifPresent(token -> probe("GET", "/admin/orders/at-platform?id=" + nothing, token, ""));
        return trade.desk().wasAskedFor(nothing);
    }

    private Reply probe(String method, String path, String token, String body) {
        try {
            return trade.node().send(new Ask(method, path, token, body, names.next()));
        } catch (NoReply none) {
            throw new NodeUnusable("the node at " + plan.node() + " cannot be reached: " + none.getCause());
        }
    }

    private Shelf shelf() {
        Shelf[] read = {Shelf.of(List.of())};
        List<Note> notes = go(Flow.CATALOGUE, errand -> read[0] = ShelfReader.read(errand, search));
        if (read[0].size() == 0) {
            String reason =
                    notes.isEmpty() ? "it has nothing for sale" : notes.get(0).detail();
            throw new NodeUnusable("store " + plan.institution() + " cannot be used: " + reason);
        }
        return read[0];
    }

    /** The first receipt tells the store's currency; shipments have to be in it. */
    private String currency(Shelf shelf) {
        Optional<ShelfProduct> product = shelf.free().stream().findFirst();
        String[] found = {USUAL_CURRENCY};
        product.ifPresent(any -> go(Flow.RECEIPT, errand -> found[0] = currency(errand, any, shelf)));
        return found[0];
    }

    private String currency(Errand errand, ShelfProduct product, Shelf shelf) {
        Basket basket = new Basket(
                trade.name(0),
                "person-" + trade.name(0),
                plan.institution(),
                "ET",
                List.of(BasketLine.of(product, BigDecimal.ONE)),
                List.of(),
                Optional.empty());
        JsonTree receipt = errand.json(errand.once("POST", "/receipt", basket.json()));
        ReceiptCheck.look(receipt, basket, shelf.perhapsNet(), errand.notes());
        return receipt.field("currency").text().orElse(USUAL_CURRENCY);
    }

    /** Codes with a weight are laid out by country and store: one is tried. */
    private boolean understandsLabels(Shelf shelf) {
        Optional<String> label = shelf.free().stream()
                .flatMap(product -> Label.of(product, LABEL_GRAMS).stream())
                .findFirst();
        return label.map(code -> probe("POST", "/product/search/barcode", plan.token(), search.of("barcode", code)))
                .filter(Reply::isOk)
                .isPresent();
    }

    private List<Note> go(Flow flow, Consumer<Errand> work) {
        Errand errand = new Errand(trade, chance, names);
        Errands.run(errand, work);
        trade.tally().add(flow, errand.notes().all(), errand.took());
        return errand.notes().all();
    }
}
