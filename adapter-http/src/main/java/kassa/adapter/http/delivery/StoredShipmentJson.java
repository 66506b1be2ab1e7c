package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import kassa.adapter.http.document.AddressJson;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.delivery.OrderShipment;
import kassa.domain.delivery.ShipmentMethod;

/** How an order goes, to keep: {@code {"method": "COURIER", "price": 5.00, ..}}. */
final class StoredShipmentJson {

    private StoredShipmentJson() {}

    static JsonValue<OrderShipment> in(Currency currency) {
        return object(in -> read(in, currency));
    }

    private static OrderShipment read(JsonObject in, Currency currency) {
        return new OrderShipment(
                in.required("method", oneOf(ShipmentMethod.class)),
                in.optional("parcelId", text()),
                in.optional("name", text()),
                in.required("price", MoneyJson.in(currency)),
                in.optional("expectedDelivery", instant()),
                in.optional("created", instant()),
                in.optional("contactEmail", text()),
                in.optional("contactPhone", text()),
                in.optional("address", AddressJson.VALUE));
    }

    static void write(OrderShipment shipment, JsonWriter out) {
        out.text("method", shipment.method().name())
                .optionalText("parcelId", shipment.parcelId())
                .optionalText("name", shipment.name())
                .money("price", shipment.price())
                .optionalInstant("expectedDelivery", shipment.expectedDelivery())
                .optionalInstant("created", shipment.created())
                .optionalText("contactEmail", shipment.contactEmail())
                .optionalText("contactPhone", shipment.contactPhone())
                .optionalObject("address", shipment.address(), AddressJson::write);
    }
}
