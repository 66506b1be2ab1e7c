package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;

/** How goods are brought to a customer, and for how much: {@code new BasketShipment("COURIER", 4.90, "EUR")}. */
record BasketShipment(String method, BigDecimal price, String currency) {

    /** As it stands in a cart. */
    static void write(BasketShipment shipment, JsonWriter out) {
        shipment.write("DRAFT", out);
    }

    /** As it stands in an order that has come so far. */
    void write(String status, JsonWriter out) {
        out.text("method", method);
        out.optionalText("parcelId", Optional.of("parcel-1").filter(parcel -> method.equals("PARCEL")))
                .text("status", status)
                .decimal("price", price)
                .text("currency", currency)
                .text("contactEmail", "customer@example.com")
                .text("contactPhone", "+3725550100")
                .object(
                        "address",
                        address -> address.text("level1", "Eesti")
                                .text("level2", "Tallinn")
                                .text("postalCode", "10111"));
    }
}
