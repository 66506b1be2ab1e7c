package kassa.adapter.http.catalogue;

import static kassa.adapter.http.server.Route.Method.PUT;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.UpsertOutcome;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;

/** What the merchant's systems do to a catalogue. */
public final class CatalogueRoutes implements Routes {

    /** A larger catalogue comes in several calls, or as a file. */
    private static final int MAX_PRODUCTS = 100_000;

    private final CatalogueUpkeep catalogue;

    private CatalogueRoutes(CatalogueUpkeep catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    public static CatalogueRoutes of(CatalogueUpkeep catalogue) {
        return new CatalogueRoutes(catalogue);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.adminBulk(PUT, "/admin/institutions/{id}/products", this::put));
    }

    @Override
    public List<ProblemType> problems() {
        return Stream.of(CatalogueProblems.TABLE, CampaignProblems.TABLE)
                .flatMap(List::stream)
                .toList();
    }

    private Answer put(Call call) {
        InstitutionId institution = call.path("id", InstitutionId::new);
        List<Product> products = call.list(MAX_PRODUCTS, ProductJson.SENT);
        UpsertOutcome outcome = catalogue.put(institution, products);
        return Answer.json(JsonWriter.object(
                out -> out.integer("upserted", outcome.upserted()).integer("unchanged", outcome.unchanged())));
    }
}
