package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;
import static kassa.adapter.http.json.JsonValue.verbatim;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.InvoicedPrice;
import kassa.domain.invoice.InvoicedProduct;
import kassa.domain.invoice.InvoicedQuantity;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/** The platform's Product on an invoice: {@code {"id": "P1", "quantity": {..}, "price": {"vat": {..}, "total": 1.19}, ..}}. */
final class InvoicedProductJson {

    private static final int MAX_BARCODE = 1_000;
    private static final JsonValue<Optional<String>> NAME =
            object(name -> name.optional("originalText", verbatim(1_048_576)));
    private static final JsonValue<InvoicedQuantity> QUANTITY = object(InvoicedProductJson::quantity);
    private static final JsonValue<Parts> PARTS = object(Parts::read);

    static final JsonValue<InvoicedProduct> VALUE = object(InvoicedProductJson::read);

    private InvoicedProductJson() {}

    private static InvoicedProduct read(JsonObject in) {
        Optional<ProductId> product = in.optional("id", text().as(ProductId::new));
        Optional<Barcode> barcode = in.optional("barcode", verbatim(MAX_BARCODE).as(Barcode::new));
        if (!in.has("id") && !in.has("barcode")) {
            in.refuse("needs an id or a barcode");
        }
        Optional<String> name = in.optional("translatableName", NAME).flatMap(text -> text);
        InvoicedQuantity quantity = in.required("quantity", QUANTITY);
        Optional<InvoicedPrice> price = in.optional("price", object(InvoicedProductJson::price));
        return new InvoicedProduct(
                product, barcode, name, quantity, price, in.optional("campaigns", InvoicedCampaignJson.LIST));
    }

    private static InvoicedQuantity quantity(JsonObject in) {
        String unit = in.required("unit", text());
        return new InvoicedQuantity(in.required("value", decimal()), unit);
    }

    private static InvoicedPrice price(JsonObject in) {
        Optional<BigDecimal> total = in.optional("total", decimal());
        Parts parts = in.orElse("vat", PARTS, Parts.NONE);
        return new InvoicedPrice(total, parts.net(), parts.vat(), parts.gross(), parts.rate());
    }

    static void write(InvoicedProduct product, JsonWriter out) {
        out.optionalText("id", product.product().map(ProductId::value))
                .optionalText("barcode", product.barcode().map(Barcode::value))
                .optionalObject("translatableName", product.name(), (name, fields) -> fields.text("originalText", name))
                .object("quantity", product.quantity(), InvoicedProductJson::write)
                .optionalObject("price", product.price(), InvoicedProductJson::write);
        product.campaigns().ifPresent(all -> out.list("campaigns", all, InvoicedCampaignJson::write));
    }

    private static void write(InvoicedQuantity quantity, JsonWriter out) {
        out.text("unit", quantity.unit()).decimal("value", quantity.value());
    }

    private static void write(InvoicedPrice price, JsonWriter out) {
        out.object(
                        "vat",
                        vat -> vat.optionalDecimal("sumWithoutVAT", price.net())
                                .optionalDecimal("VATSum", price.vat())
                                .optionalDecimal("sumWithVAT", price.gross())
                                .optionalDecimal("VATRate", price.rate()))
                .optionalDecimal("total", price.total());
    }

    /** The VAT of a price. */
    private record Parts(
            Optional<BigDecimal> net, Optional<BigDecimal> vat, Optional<BigDecimal> gross, Optional<BigDecimal> rate) {

        private static final Parts NONE =
                new Parts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private static Parts read(JsonObject in) {
            return new Parts(
                    in.optional("sumWithoutVAT", decimal()),
                    in.optional("VATSum", decimal()),
                    in.optional("sumWithVAT", decimal()),
                    in.optional("VATRate", decimal()));
        }
    }
}
