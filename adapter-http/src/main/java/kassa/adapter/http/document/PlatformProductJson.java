package kassa.adapter.http.document;

import java.util.Optional;
import java.util.function.Consumer;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.pricing.ShelfPrice;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.product.Barcode;

/**
 * The platform's Product, as the node tells it: {@code {"id": "P1", "barcode": "4740..", "type": "SINGLE", "translatableName":
 * {..}, "quantity": {"unit": "PIECE", "value": 1}, "price": {..}, ..}}.
 */
public final class PlatformProductJson {

    private static final String SINGLE = "SINGLE";

    private PlatformProductJson() {}

    /** The product and what is sold along with it. */
    public static void write(ShownProduct shown, JsonWriter out) {
        write(shown, out, nothing -> {});
    }

    /** @param more what is told of the product besides, before what is sold along with it */
    public static void write(ShownProduct shown, JsonWriter out, Consumer<JsonWriter> more) {
        Product product = shown.product();
        out.text("id", product.id().value())
                .text("barcode", barcode(shown))
                .text("type", SINGLE)
                .object("translatableName", product.name(), TranslatedTextJson::writeForPlatform)
                .optionalObject("translatableDescription", product.description(), TranslatedTextJson::writeForPlatform)
                .object("quantity", shown.quantity(), QuantityJson::write)
                .object(
                        "price",
                        fields -> ShelfPriceJson.write(
                                shown.price(), product.price().addition(), fields))
                .flag("weightItem", product.soldByWeight())
                .optionalObject("information", product.imageUrl(), (url, fields) -> fields.text("imageUrl", url));
        more.accept(out);
        shown.deposit().ifPresent(price -> writeSubProduct(shown, price, out));
    }

    private static String barcode(ShownProduct shown) {
        return shown.barcode().map(Barcode::value).orElse("");
    }

    private static void writeSubProduct(ShownProduct shown, ShelfPrice price, JsonWriter out) {
        out.list(
                "subProducts",
                shown.product().price().deposit().stream().toList(),
                (deposit, fields) -> write(shown, deposit, price, fields));
    }

    /** It is called what its row on a receipt is called. */
    private static void write(ShownProduct shown, Deposit deposit, ShelfPrice price, JsonWriter out) {
        out.text("id", shown.product().id().depositId())
                .text("barcode", barcode(shown))
                .text("type", SINGLE)
                .object("translatableName", deposit.name(), TranslatedTextJson::writeForPlatform)
                .object("quantity", shown.quantity(), QuantityJson::write)
                .object("price", fields -> ShelfPriceJson.write(price, Optional.empty(), fields))
                .flag("weightItem", false);
    }
}
