package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** A loyalty programme of the store, as the merchant has told it. */
record Programme(String id, String name, String type, boolean canUseBonus) {

    static Programme of(JsonTree told) {
        return new Programme(
                told.field("id").text().orElse(""),
                told.field("name").text().orElse(""),
                told.field("type").text().orElse("DEFAULT"),
                told.field("canUseBonus").flag().orElse(false));
    }

    /** The body with which the merchant makes a card known. */
    String card(String number, BigDecimal bonus) {
        return "["
                + JsonWriter.object(out ->
                        out.text("programmeId", id).text("cardNumber", number).decimal("bonus", bonus))
                + "]";
    }

    /** The platform's LoyaltyCardRegistrationRequest of a customer who has typed {@code value}. */
    String registration(String value, String person) {
        return JsonWriter.object(out -> out.object("loyaltyCard", this::write)
                .text("value", value)
                .text("personId", person)
                .text("personEmail", "customer@example.com")
                .text("personName", "Simulated Person"));
    }

    private void write(JsonWriter out) {
        out.text("id", id)
                .text("type", type)
                .flag("canUseBonusPointsForPayment", canUseBonus)
                .text("name", name)
                .texts("validationType", List.of("CARD_NUMBER"))
                .text("colorTheme", "LIGHT")
                .flag("primary", false)
                .texts("colors", List.of("#224466"));
    }
}
