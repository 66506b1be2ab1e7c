package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import kassa.adapter.http.document.AddressJson;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.InvoicedShipment;
import kassa.domain.invoice.Recipient;

/** The platform's Shipment on an invoice, with any words and any amount: {@code {"method": "DRONE", "price": 4.995, ..}}. */
final class InvoicedShipmentJson {

    static final JsonValue<InvoicedShipment> VALUE = object(InvoicedShipmentJson::read);

    private InvoicedShipmentJson() {}

    private static InvoicedShipment read(JsonObject in) {
        String method = in.required("method", text());
        String status = in.required("status", text());
        BigDecimal price = in.required("price", decimal());
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        Optional<Instant> expected = in.optional("expectedDeliveryUTCTime", instant());
        Optional<Instant> created = in.optional("createdUTCTime", instant());
        return new InvoicedShipment(
                method, status, price, currency, expected, created, in.part(InvoicedShipmentJson::recipient));
    }

    private static Recipient recipient(JsonObject in) {
        return new Recipient(
                in.optional("parcelId", text()),
                in.optional("name", text()),
                in.optional("contactEmail", text()),
                in.optional("contactPhone", text()),
                in.optional("address", AddressJson.VALUE));
    }

    static void write(InvoicedShipment shipment, JsonWriter out) {
        Recipient recipient = shipment.recipient();
        out.text("method", shipment.method())
                .optionalText("parcelId", recipient.parcelId())
                .optionalText("name", recipient.name())
                .text("status", shipment.status());
        writePrice(shipment, out);
        out.text("currency", shipment.currency().getCurrencyCode())
                .optionalInstant("expectedDeliveryUTCTime", shipment.expectedDelivery())
                .optionalInstant("createdUTCTime", shipment.created())
                .optionalText("contactEmail", recipient.email())
                .optionalText("contactPhone", recipient.phone())
                .optionalObject("address", recipient.address(), AddressJson::write);
    }

    /** As money is written everywhere, if it is money. */
    private static void writePrice(InvoicedShipment shipment, JsonWriter out) {
        shipment.charged()
                .ifPresentOrElse(price -> out.money("price", price), () -> out.decimal("price", shipment.price()));
    }
}
