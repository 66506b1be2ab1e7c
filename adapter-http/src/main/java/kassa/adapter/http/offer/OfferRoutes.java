package kassa.adapter.http.offer;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;
import static kassa.adapter.http.server.Route.Method.PUT;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.catalogue.Customer;
import kassa.application.offer.OfferBoard;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferList;

/** Where the merchant's systems put offers, and where the platform asks what to show a customer. */
public final class OfferRoutes implements Routes {

    private static final String OFFERS = "/admin/institutions/{id}/offers";
    private static final int MAX_OFFERS = 1_000;

    private final OfferBoard board;
    private final OfferPaths paths;

    private OfferRoutes(OfferBoard board, OfferPaths paths) {
        this.board = Objects.requireNonNull(board, "board");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static OfferRoutes of(OfferBoard board, OfferPaths paths) {
        return new OfferRoutes(board, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.admin(PUT, OFFERS, this::put),
                Route.admin(GET, OFFERS, this::all),
                Route.platform(POST, paths.offers(), this::shown));
    }

    @Override
    public List<ProblemType> problems() {
        return OfferProblems.TABLE;
    }

    private Answer put(Call call) {
        OfferList offers = new OfferList(call.list(MAX_OFFERS, OfferJson.VALUE));
        board.put(institution(call), offers);
        return Answer.json(JsonWriter.list(offers.offers(), OfferJson::write));
    }

    private Answer all(Call call) {
        return Answer.json(JsonWriter.list(board.all(institution(call)), JudgedOfferJson::write));
    }

    private Answer shown(Call call) {
        Customer customer = call.body(OfferSearchJson::read);
        call.requireInstitution(customer.institution().value());
        return Answer.json(JsonWriter.list(board.shown(customer), ShownOfferJson::write));
    }

    private static InstitutionId institution(Call call) {
        return call.path("id", InstitutionId::new);
    }
}
