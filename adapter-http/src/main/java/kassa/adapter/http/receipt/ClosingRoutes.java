package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.receipt.StoreClosing;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.RuleViolation;

/** Where the merchant closes the books of a store and looks at closings. */
public final class ClosingRoutes implements Routes {

    private static final String STORE_ID = "id";
    private static final String NUMBER = "number";
    private static final String CLOSINGS = "/admin/institutions/{" + STORE_ID + "}/closings";
    private static final JsonValue<Long> COUNT = integer(1, Long.MAX_VALUE);

    private final StoreClosing closing;

    private ClosingRoutes(StoreClosing closing) {
        this.closing = Objects.requireNonNull(closing, "closing");
    }

    public static ClosingRoutes of(StoreClosing closing) {
        return new ClosingRoutes(closing);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.admin(POST, CLOSINGS, this::close),
                Route.admin(GET, CLOSINGS, this::list),
                Route.admin(GET, CLOSINGS + "/{" + NUMBER + "}", this::show));
    }

    /** Those of receipts stand with their routes. */
    @Override
    public List<ProblemType> problems() {
        return List.of();
    }

    private Answer close(Call call) {
        return shown(closing.close(store(call)));
    }

    private Answer list(Call call) {
        Page page = call.query(ClosingRoutes::page);
        List<Closing> found = closing.list(store(call), page.after(), page.limit());
        return Answer.json(JsonWriter.object(out -> out.list("closings", found, ClosingJson::write)));
    }

    private Answer show(Call call) {
        return shown(closing.find(store(call), call.path(NUMBER, ClosingRoutes::number)));
    }

    private record Page(Optional<Long> after, int limit) {}

    private static Page page(JsonObject in) {
        return new Page(
                in.optional("after", COUNT), in.orElse("limit", ReceiptPageJson.LIMIT, ReceiptPageJson.USUAL_LIMIT));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw new RuleViolation(ReceiptRule.UNKNOWN_CLOSING, "closings are numbered 1, 2, 3");
        }
    }

    private static InstitutionId store(Call call) {
        return call.path(STORE_ID, InstitutionId::new);
    }

    private static Answer shown(Closing closing) {
        return Answer.json(JsonWriter.object(closing, ClosingJson::write));
    }
}
