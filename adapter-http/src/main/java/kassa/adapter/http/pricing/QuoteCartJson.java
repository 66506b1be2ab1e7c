package kassa.adapter.http.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.document.LoyaltyCardsJson;
import kassa.adapter.http.document.VatRateJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.pricing.QuoteCart;
import kassa.application.pricing.QuotedDiscount;
import kassa.application.pricing.QuotedDiscount.Measure;
import kassa.application.pricing.QuotedShipment;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;

/**
 * A cart whose price is asked for: {@code {"products": [{"id": "P100004", "quantity": {"unit": "PIECE", "value": 3}}]}}.
 */
final class QuoteCartJson {

    /** The most campaigns that a store or a quote may have. */
    static final int MAX_CAMPAIGNS = 1_000;

    private static final int MAX_DISCOUNTS = 100;
    private static final int MAX_NAME = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final JsonValue<BigDecimal> PRICE =
            JsonValue.decimal().where(price -> price.signum() >= 0, "must be zero or more");
    private static final JsonValue<BigDecimal> AMOUNT =
            JsonValue.decimal().where(amount -> amount.signum() > 0, "must be more than zero");
    private static final JsonValue<BigDecimal> PERCENT = JsonValue.decimal()
            .where(
                    percent -> percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0,
                    "must be more than zero and at most 100");
    private static final JsonValue<List<Campaign>> CAMPAIGNS = JsonValue.list(MAX_CAMPAIGNS, CampaignJson.VALUE);
    private static final JsonValue<QuotedDiscount> DISCOUNT = JsonValue.object(QuoteCartJson::discount);
    private static final JsonValue<QuotedShipment> SHIPMENT = JsonValue.object(QuoteCartJson::shipment);

    private QuoteCartJson() {}

    static Function<JsonObject, QuoteCart> of(InstitutionId institution) {
        return in -> read(in, institution);
    }

    private static QuoteCart read(JsonObject in, InstitutionId institution) {
        return new QuoteCart(
                institution,
                in.list("products", Cart.MAX_LINES, QuotedLineJson.VALUE),
                in.optionalList("cartDiscounts", MAX_DISCOUNTS, DISCOUNT),
                in.optional("shipment", SHIPMENT),
                in.orElse("loyaltyCards", LoyaltyCardsJson.VALUE, List.of()),
                in.optional("campaigns", CAMPAIGNS),
                in.optional("at", JsonValue.instant()));
    }

    private static QuotedDiscount discount(JsonObject in) {
        String name = in.required("name", JsonValue.text(MAX_NAME));
        Optional<BigDecimal> amount = in.optional("amount", AMOUNT);
        Optional<BigDecimal> percent = in.optional("percent", PERCENT);
        if (in.has("amount") == in.has("percent")) {
            in.refuse("needs either an amount or a percent");
        }
        return amount.map(fixed -> new QuotedDiscount(name, Measure.AMOUNT, fixed))
                .orElseGet(() -> new QuotedDiscount(name, Measure.PERCENT, percent.orElseThrow()));
    }

    private static QuotedShipment shipment(JsonObject in) {
        return new QuotedShipment(in.required("price", PRICE), in.optional("vatRate", VatRateJson.VALUE));
    }
}
