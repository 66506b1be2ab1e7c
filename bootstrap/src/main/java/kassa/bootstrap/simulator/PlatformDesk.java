package kassa.bootstrap.simulator;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.platform.PlatformPaths;
import kassa.adapter.http.problem.HttpRefusal;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Handler;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;

/** Where the platform answers the node: results of controls, moves of orders, and questions for orders. Thread-safe. */
final class PlatformDesk implements Routes {

    /** What {@link Arrivals} calls the wish to have a cart checked again. */
    static final String RESEND = "RESEND";

    private static final Set<String> RESULTS = Set.of("PASSED", "FAILED", "PENDING", "EXIPRED", "FAILED_ALLOW_PAYMENT");
    private static final Set<String> STATUSES = Set.of(
            "CONFIRMED",
            "ASSEMBLE_READY",
            "SHIPPING",
            "READY_TO_PICKUP",
            "CANCELLED_BY_INSTITUTION",
            "COMPLETED",
            "MISSED");

    private final boolean secured;
    private final PlatformPaths paths;
    private final PlatformTemper temper;
    private final Arrivals arrivals;
    private final Consumer<List<Note>> findings;
    private final Map<String, PlatformOrder> orders = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private volatile Consumer<String> again = invoice -> {};

    /**
     * @param secured whether a token is asked for
     * @param paths where the node calls
     * @param findings takes what is wrong with a call
     */
    PlatformDesk(
            boolean secured,
            PlatformPaths paths,
            PlatformTemper temper,
            Arrivals arrivals,
            Consumer<List<Note>> findings) {
        this.secured = secured;
        this.paths = paths;
        this.temper = temper;
        this.arrivals = arrivals;
        this.findings = findings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                route(POST, paths.controlResult(), this::result),
                route(POST, paths.controlResend(), this::resend),
                route(POST, paths.orderStatus(), this::status),
                route(GET, paths.order(), call -> order(call, order -> order.id())),
                route(GET, paths.orderByInvoice(), call -> order(call, order -> order.invoice())),
                route(GET, paths.orderByInstitutionInvoice(), call -> order(call, order -> order.receipt())));
    }

    private Route route(Route.Method method, String path, Handler handler) {
        return secured ? Route.platform(method, path, handler) : Route.open(method, path, handler);
    }

    /** From now on every call is taken at once. */
    void calmDown() {
        temper.calmDown();
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /** From now on carts that the node wants checked again are told to {@code listener}. */
    void onResend(Consumer<String> listener) {
        again = listener;
    }

    void keep(PlatformOrder order) {
        orders.put(order.id(), order);
    }

    /** The order as it stands after what the node has told. */
    PlatformOrder order(String id) {
        return orders.get(id);
    }

    void forget(String id) {
        orders.remove(id);
    }

    /** Whether the node has asked for an order of that id, which need not be there. */
    boolean wasAskedFor(String id) {
        return asked.remove(id);
    }

    private Answer result(Call call) {
        temper.take();
        JsonTree body = JsonTree.of(call.text());
        look(call, notes -> {
            Shape.look(
                    body,
                    notes,
                    fields -> fields.texts("invoiceId", "institutionId").word("status", RESULTS));
            body.field("products").elements().forEach(product -> ProductCheck.look(product, notes));
        });
        arrivals.arrive(text(body, "invoiceId"), text(body, "status"));
        return Answer.empty();
    }

    private Answer resend(Call call) {
        temper.take();
        JsonTree body = JsonTree.of(call.text());
        look(call, notes -> Shape.look(body, notes, fields -> fields.texts("invoiceId", "institutionId")));
        // Whoever waits for what arrives has to know of what follows from it.
        again.accept(text(body, "invoiceId"));
        arrivals.arrive(text(body, "invoiceId"), RESEND);
        return Answer.empty();
    }

    private Answer status(Call call) {
        temper.take();
        JsonTree body = JsonTree.of(call.text());
        look(
                call,
                notes -> Shape.look(
                        body,
                        notes,
                        fields -> fields.texts("orderId", "institutionId")
                                .word("status", STATUSES)
                                .optionalTexts("resolverId")
                                .optionalList("products", ReceiptCheck::lookAtRow)));
        String id = text(body, "orderId");
        orders.computeIfPresent(id, (unused, order) -> order.at(text(body, "status")));
        arrivals.arrive(id, text(body, "status"));
        return Answer.empty();
    }

    private Answer order(Call call, Function<PlatformOrder, String> name) {
        Optional<PlatformOrder> found = orders.values().stream()
                .filter(order -> name.apply(order).equals(call.path("id")))
                .findFirst();
        if (found.isEmpty()) {
            asked.add(call.path("id"));
        }
        return found.map(order -> Answer.json(order.json()))
                .orElseThrow(() -> HttpRefusal.notFound("The platform has no such order."));
    }

    private void look(Call call, Consumer<Notes> looking) {
        Notes notes = new Notes();
        notes.about(call.requestId());
        looking.accept(notes);
        if (notes.count() > 0) {
            findings.accept(notes.all());
        }
    }

    private static String text(JsonTree body, String name) {
        return body.field(name).text().orElse("");
    }
}
