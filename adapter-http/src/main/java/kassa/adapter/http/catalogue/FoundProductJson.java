package kassa.adapter.http.catalogue;

import java.util.Optional;
import kassa.adapter.http.document.InspectionJson;
import kassa.adapter.http.document.PricedRowJson;
import kassa.adapter.http.document.QuantityJson;
import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.catalogue.FoundProduct;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.pricing.ShelfPrice;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.product.Barcode;

/**
 * The platform's Product, as it is found: {@code {"id": "P1", "barcode": "4740..", "type": "SINGLE", "translatableName": {..},
 * "quantity": {"unit": "PIECE", "value": 1}, "price": {..}, ..}}.
 */
final class FoundProductJson {

    private static final String SINGLE = "SINGLE";

    private FoundProductJson() {}

    static void write(FoundProduct found, JsonWriter out) {
        ShownProduct shown = found.shown();
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
                .optionalObject("information", product.imageUrl(), (url, fields) -> fields.text("imageUrl", url))
                .list(
                        "inspections",
                        product.inspections(),
                        (inspection, fields) -> InspectionJson.writeForPlatform(inspection, found.zone(), fields))
                .list("campaigns", found.campaigns(), FoundProductJson::write)
                .list("categories", found.categories(), CountedCategoryJson::write);
        shown.deposit().ifPresent(price -> writeSubProduct(shown, price, out));
    }

    private static String barcode(ShownProduct shown) {
        return shown.barcode().map(Barcode::value).orElse("");
    }

    private static void write(Campaign campaign, JsonWriter out) {
        out.text("name", campaign.name())
                .text("code", campaign.code().toString())
                .text("operation", campaign.operation().text());
    }

    private static void writeSubProduct(ShownProduct shown, ShelfPrice price, JsonWriter out) {
        out.list(
                "subProducts",
                shown.product().price().deposit().stream().toList(),
                (deposit, fields) -> write(shown, deposit, price, fields));
    }

    /** It is called what its row on a receipt is called. */
    private static void write(ShownProduct shown, Deposit deposit, ShelfPrice price, JsonWriter out) {
        out.text("id", PricedRowJson.depositId(shown.product().id()))
                .text("barcode", barcode(shown))
                .text("type", SINGLE)
                .object("translatableName", deposit.name(), TranslatedTextJson::writeForPlatform)
                .object("quantity", shown.quantity(), QuantityJson::write)
                .object("price", fields -> ShelfPriceJson.write(price, Optional.empty(), fields))
                .flag("weightItem", false);
    }
}
