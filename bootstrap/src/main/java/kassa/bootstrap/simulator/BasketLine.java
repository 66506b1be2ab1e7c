package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonWriter;

/**
 * So much of a product in a cart.
 *
 * @param unit the unit of the quantity: the product's own, or another of the same kind
 * @param code the barcode that was scanned, which may be a label that tells a weight
 * @param byBarcode whether the platform sends the barcode alone
 */
record BasketLine(ShelfProduct product, BigDecimal quantity, String unit, String code, boolean byBarcode) {

    /** A kilogram has so many more digits. */
    private static final int GRAMS_DIGITS = 3;

    static BasketLine of(ShelfProduct product, BigDecimal quantity) {
        return new BasketLine(product, quantity, product.unit(), product.barcode(), false);
    }

    /** Another amount of the same; a label that told the first one is of no use any more. */
    BasketLine with(BigDecimal other) {
        return new BasketLine(product, other, unit, product.barcode(), byBarcode);
    }

    /** The quantity in the unit that the product is sold by: what is not told in it is told in grams instead of kilograms. */
    BigDecimal ownQuantity() {
        return unit.equals(product.unit()) ? quantity : quantity.movePointLeft(GRAMS_DIGITS);
    }

    /** The platform's Product with what was bought of it. */
    static void write(BasketLine line, JsonWriter out) {
        if (!line.byBarcode) {
            out.text("id", line.product.id());
        }
        out.text("barcode", line.code)
                .text("type", "SINGLE")
                .raw("translatableName", line.product.nameJson())
                .object("quantity", fields -> fields.text("unit", line.unit).decimal("value", line.quantity))
                .raw("price", line.product.priceJson())
                .flag("weightItem", line.product.weighed());
    }
}
