package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;

/**
 * What a product costs, as fields of the product: {@code "unit": "PIECE", "unitPrice": 4.99, "vatRate": 24}, and {@code
 * addition}, {@code floorPrice} and {@code deposit} where there are such.
 */
public final class ProductPriceJson {

    private ProductPriceJson() {}

    /** A part of the object: {@code in.part(ProductPriceJson::read)}. */
    public static ProductPrice read(JsonObject in) {
        UnitOfMeasure unit = in.required("unit", QuantityJson.UNIT);
        UnitPrice unitPrice = in.required("unitPrice", UnitPriceJson.VALUE);
        return new ProductPrice(
                unit,
                unitPrice,
                in.required("vatRate", VatRateJson.VALUE),
                in.optional("addition", additionTo(unitPrice)),
                in.optional("floorPrice", UnitPriceJson.VALUE),
                in.optional("deposit", DepositJson.VALUE));
    }

    public static void write(ProductPrice price, JsonWriter out) {
        out.text("unit", price.unit().name())
                .decimal("unitPrice", price.unitPrice().amount());
        VatRateJson.write("vatRate", price.vatRate(), out);
        out.optionalObject("addition", price.addition(), AdditionJson::write)
                .optionalDecimal("floorPrice", price.floorPrice().map(UnitPrice::amount))
                .optionalObject("deposit", price.deposit(), DepositJson::write);
    }

    /** Whether a discount is larger than the price is judged here to name the addition, not the product. */
    private static JsonValue<Addition> additionTo(UnitPrice unitPrice) {
        return AdditionJson.VALUE.as(addition -> {
            addition.appliedTo(unitPrice, 0);
            return addition;
        });
    }
}
