package kassa.adapter.http.offer;

import java.util.List;
import kassa.adapter.http.document.LoyaltyCardsJson;
import kassa.adapter.http.document.SpokenLanguageJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.catalogue.Customer;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.InstitutionId;

/**
 * The platform's OfferSearchRequest: {@code {"langCode": "ET", "institutionId": "my-store", "loyaltyCards": [..]}}.
 *
 * <p>Nothing depends on who the person is.
 */
final class OfferSearchJson {

    private static final JsonValue<InstitutionId> INSTITUTION_ID =
            JsonValue.text().as(InstitutionId::new);

    private OfferSearchJson() {}

    static Customer read(JsonObject in) {
        return new Customer(
                in.required("institutionId", INSTITUTION_ID),
                SpokenLanguageJson.of(in),
                in.orElse("loyaltyCards", LoyaltyCardsJson.VALUE, List.of()).stream()
                        .map(RequestedCard::id)
                        .toList());
    }
}
