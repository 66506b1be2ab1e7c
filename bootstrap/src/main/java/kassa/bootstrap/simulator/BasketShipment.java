package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;

/** How goods are brought to a customer, and for how much: {@code new BasketShipment("COURIER", 4.90, "EUR")}. */
record BasketShipment(String method, BigDecimal price, String currency) {

    static void write(BasketShipment shipment, JsonWriter out) {
        out.text("method", shipment.method);
        out.optionalText("parcelId", Optional.of("parcel-1").filter(parcel -> shipment.method.equals("PARCEL")))
                .text("status", "DRAFT")
                .decimal("price", shipment.price)
                .text("currency", shipment.currency)
                .text("contactEmail", "customer@example.com")
                .text("contactPhone", "+3725550100")
                .object(
                        "address",
                        address -> address.text("level1", "Eesti")
                                .text("level2", "Tallinn")
                                .text("postalCode", "10111"));
    }
}
