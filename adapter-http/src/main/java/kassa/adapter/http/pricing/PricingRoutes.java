package kassa.adapter.http.pricing;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;
import static kassa.adapter.http.server.Route.Method.PUT;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.document.PricedCartJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.pricing.CartPricing;
import kassa.application.pricing.QuoteCart;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;

/** Where the merchant's systems put campaigns, and ask what a cart costs. */
public final class PricingRoutes implements Routes {

    private static final String CAMPAIGNS = "/admin/institutions/{id}/campaigns";
    private static final String PRICE = "/admin/institutions/{id}/price";

    private final CartPricing pricing;

    private PricingRoutes(CartPricing pricing) {
        this.pricing = Objects.requireNonNull(pricing, "pricing");
    }

    public static PricingRoutes of(CartPricing pricing) {
        return new PricingRoutes(pricing);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.admin(PUT, CAMPAIGNS, this::putCampaigns),
                Route.admin(GET, CAMPAIGNS, this::campaigns),
                Route.admin(POST, PRICE, this::quote));
    }

    @Override
    public List<ProblemType> problems() {
        return PricingProblems.TABLE;
    }

    private Answer putCampaigns(Call call) {
        List<Campaign> campaigns = call.list(QuoteCartJson.MAX_CAMPAIGNS, CampaignJson.VALUE);
        pricing.putCampaigns(institution(call), campaigns);
        return Answer.json(JsonWriter.list(campaigns, CampaignJson::write));
    }

    private Answer campaigns(Call call) {
        return Answer.json(JsonWriter.list(pricing.campaigns(institution(call)), CampaignJson::write));
    }

    private Answer quote(Call call) {
        QuoteCart cart = call.body(QuoteCartJson.of(institution(call)));
        return Answer.json(JsonWriter.object(pricing.quote(cart), PricedCartJson::write));
    }

    private static InstitutionId institution(Call call) {
        return call.path("id", InstitutionId::new);
    }
}
