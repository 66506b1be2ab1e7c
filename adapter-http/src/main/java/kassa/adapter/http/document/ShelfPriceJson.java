package kassa.adapter.http.document;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Addition;
import kassa.domain.pricing.ShelfPrice;

/**
 * The platform's Price: {@code {"addition": {"type": "DSC", "sum": 0.50, "rate": 20}, "vat": {"sumWithoutVAT": 1.60, "VATSum":
 * 0.39, "sumWithVAT": 1.99, "VATRate": 24}, "total": 1.99}}.
 */
public final class ShelfPriceJson {

    private ShelfPriceJson() {}

    /** @param addition of the catalogue, which a price on a label does not have */
    public static void write(ShelfPrice price, Optional<Addition> addition, JsonWriter out) {
        price.addition()
                .ifPresent(change -> addition.ifPresent(
                        known -> out.object("addition", fields -> write(known, change, price.additionRate(), fields))));
        out.object("vat", price, ShelfPriceJson::writeVat).decimal("total", price.gross());
    }

    private static void write(Addition addition, BigDecimal change, Optional<BigDecimal> rate, JsonWriter out) {
        boolean byRate = addition.measure() == Addition.Measure.RATE;
        out.text("type", AdditionJson.type(addition))
                .decimal("sum", change.abs())
                .optionalDecimal("rate", byRate ? Optional.of(addition.value()) : rate);
    }

    /** Exempt is 0 here: the platform documents a number, and sends it back with the cart. */
    private static void writeVat(ShelfPrice price, JsonWriter out) {
        out.decimal("sumWithoutVAT", price.net())
                .decimal("VATSum", price.vat())
                .decimal("sumWithVAT", price.gross())
                .decimal("VATRate", price.vatRate().percent());
    }
}
