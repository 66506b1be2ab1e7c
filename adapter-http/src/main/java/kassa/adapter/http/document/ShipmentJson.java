package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.pricing.PricingRule;
import kassa.domain.receipt.Shipment;
import kassa.domain.rule.RuleViolation;

/** The platform's Shipment: {@code {"method": "COURIER", "status": "DRAFT", "price": 5.00, "currency": "EUR", ..}}. */
public final class ShipmentJson {

    private static final JsonValue<String> METHOD = words(Shipment.METHODS);
    private static final JsonValue<String> STATUS = words(Shipment.STATUSES);

    /** As the platform sends it. */
    public static final JsonValue<Shipment> VALUE = JsonValue.object(in -> read(in, METHOD, STATUS));

    /** As it was written: words that are no longer sent are still known. */
    public static final JsonValue<Shipment> STORED = JsonValue.object(in -> read(in, text(), text()));

    private ShipmentJson() {}

    private static Shipment read(JsonObject in, JsonValue<String> methods, JsonValue<String> states) {
        String method = in.required("method", methods);
        Optional<String> parcelId = in.optional("parcelId", text());
        Optional<String> name = in.optional("name", text());
        String status = in.required("status", states);
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        Money price = in.required("price", decimal().as(amount -> price(amount, currency)));
        Optional<Instant> expected = in.optional("expectedDeliveryUTCTime", instant());
        Optional<Instant> created = in.optional("createdUTCTime", instant());
        Optional<String> email = in.optional("contactEmail", text());
        Optional<String> phone = in.optional("contactPhone", text());
        Optional<Address> address = in.optional("address", AddressJson.VALUE);
        return new Shipment(method, parcelId, name, status, price, expected, created, email, phone, address);
    }

    /** The shipment, at this price. */
    public static void write(Shipment shipment, Money price, JsonWriter out) {
        out.text("method", shipment.method())
                .optionalText("parcelId", shipment.parcelId())
                .optionalText("name", shipment.name())
                .text("status", shipment.status())
                .money("price", price)
                .text("currency", price.currency().getCurrencyCode())
                .optionalInstant("expectedDeliveryUTCTime", shipment.expectedDelivery())
                .optionalInstant("createdUTCTime", shipment.created())
                .optionalText("contactEmail", shipment.contactEmail())
                .optionalText("contactPhone", shipment.contactPhone())
                .optionalObject("address", shipment.address(), AddressJson::write);
    }

    private static Money price(BigDecimal amount, Currency currency) {
        RuleViolation.unless(amount.signum() >= 0, PricingRule.SHIPMENT, "a shipment costs zero or more");
        return Money.of(amount, currency);
    }

    private static JsonValue<String> words(List<String> words) {
        Map<String, String> meanings = words.stream()
                .collect(Collectors.toMap(
                        Function.identity(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return oneOf(Words.of(meanings));
    }
}
