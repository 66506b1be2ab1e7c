package kassa.adapter.http.loyaltycard;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.PUT;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.document.LoyaltyProgrammeJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.loyaltycard.LoyaltyUpkeep;
import kassa.application.loyaltycard.PutOutcome;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;

/** Where the merchant's systems put loyalty programmes and cards. */
public final class LoyaltyCardRoutes implements Routes {

    private static final int MAX_PROGRAMMES = 1_000;
    private static final int MAX_CARDS = 1_000_000;
    private static final String PROGRAMMES = "/admin/institutions/{id}/loyalty-programmes";
    private static final String CARDS = "/admin/institutions/{id}/loyalty-cards";

    private final LoyaltyUpkeep loyalty;

    private LoyaltyCardRoutes(LoyaltyUpkeep loyalty) {
        this.loyalty = Objects.requireNonNull(loyalty, "loyalty");
    }

    public static LoyaltyCardRoutes of(LoyaltyUpkeep loyalty) {
        return new LoyaltyCardRoutes(loyalty);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.admin(PUT, PROGRAMMES, this::putProgrammes),
                Route.admin(GET, PROGRAMMES, this::programmes),
                Route.adminBulk(PUT, CARDS, this::putCards));
    }

    @Override
    public List<ProblemType> problems() {
        return LoyaltyCardProblems.TABLE;
    }

    private Answer putProgrammes(Call call) {
        List<LoyaltyProgramme> programmes = call.list(MAX_PROGRAMMES, LoyaltyProgrammeJson.VALUE);
        loyalty.putProgrammes(institution(call), programmes);
        return Answer.json(JsonWriter.list(programmes, LoyaltyProgrammeJson::write));
    }

    private Answer programmes(Call call) {
        return Answer.json(JsonWriter.list(loyalty.programmes(institution(call)), LoyaltyProgrammeJson::write));
    }

    private Answer putCards(Call call) {
        List<CardEntry> cards = call.list(MAX_CARDS, CardEntryJson.VALUE);
        return Answer.json(JsonWriter.object(loyalty.putCards(institution(call), cards), LoyaltyCardRoutes::write));
    }

    private static void write(PutOutcome outcome, JsonWriter out) {
        out.integer("upserted", outcome.upserted()).integer("unchanged", outcome.unchanged());
    }

    private static InstitutionId institution(Call call) {
        return call.path("id", InstitutionId::new);
    }
}
