package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.list;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.PricingRule;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.receipt.Shipment;
import kassa.domain.rule.RuleViolation;

/** The platform's cart within a request: {@code {"langCode": "ET", "products": [..], "loyaltyCards": [..], "shipment": {..}}}. */
public final class RequestedCartJson {

    /** The lines alone. */
    public static final JsonValue<List<RequestedLine>> LINES =
            list(Cart.MAX_LINES, RequestedLineJson.VALUE).as(RequestedCartJson::requireSome);

    private RequestedCartJson() {}

    public static RequestedCart read(JsonObject in) {
        LangCode language = in.required("langCode", LangCodeJson.VALUE);
        List<RequestedLine> lines = in.required("products", LINES);
        List<RequestedCard> cards = in.orElse("loyaltyCards", LoyaltyCardsJson.VALUE, List.of());
        Optional<Shipment> shipment = in.optional("shipment", ShipmentJson.VALUE);
        return new RequestedCart(language, lines, cards, shipment);
    }

    private static List<RequestedLine> requireSome(List<RequestedLine> lines) {
        RuleViolation.unless(!lines.isEmpty(), PricingRule.LINES, "a cart has one to " + Cart.MAX_LINES + " lines");
        return lines;
    }
}
