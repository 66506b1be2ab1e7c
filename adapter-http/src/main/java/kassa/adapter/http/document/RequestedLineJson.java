package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;

/** A line of the platform's cart: {@code {"id": "P-1", "barcode": "4740..", "quantity": {"unit": "PIECE", "value": 2}}}. */
public final class RequestedLineJson {

    private static final int MAX_LENGTH = 1_000;
    private static final JsonValue<ProductId> PRODUCT_ID = text().as(ProductId::new);
    private static final JsonValue<Barcode> BARCODE =
            JsonValue.verbatim(MAX_LENGTH).as(Barcode::new);

    public static final JsonValue<RequestedLine> VALUE = JsonValue.object(RequestedLineJson::read);

    private RequestedLineJson() {}

    private static RequestedLine read(JsonObject in) {
        Optional<ProductId> product = in.optional("id", PRODUCT_ID);
        Optional<Barcode> barcode = in.optional("barcode", BARCODE);
        if (!in.has("id") && !in.has("barcode")) {
            in.refuse("needs an id or a barcode");
        }
        Quantity quantity = in.required("quantity", QuantityJson.VALUE);
        Optional<BigDecimal> shownPrice = ShownProductJson.readPrice(in);
        return new RequestedLine(product, barcode, quantity, shownPrice);
    }
}
