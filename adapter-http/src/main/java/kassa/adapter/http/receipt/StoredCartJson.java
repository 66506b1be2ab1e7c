package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.util.Currency;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.document.CartDiscountJson;
import kassa.adapter.http.document.CategoryJson;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.document.ProductPriceJson;
import kassa.adapter.http.document.QuantityJson;
import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.document.VatRateJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.CampaignCombination;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.vat.PriceBasis;

/** The cart of a receipt as it is kept: everything that its price depends on, so that it can be priced again. */
final class StoredCartJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    static final JsonValue<Cart> VALUE = object(StoredCartJson::read);

    private StoredCartJson() {}

    private static Cart read(JsonObject in) {
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        PriceTerms terms = new PriceTerms(
                currency,
                in.required("priceBasis", oneOf(PriceBasis.class)),
                in.required("campaignCombination", oneOf(CampaignCombination.class)));
        return new Cart(
                terms,
                in.list("lines", ANY_NUMBER, object(StoredCartJson::line)),
                in.optionalList("discounts", ANY_NUMBER, CartDiscountJson.in(currency)),
                in.optional("shipment", object(shipment -> shipment(shipment, currency))),
                new LoyaltyStanding(in.optionalList("loyaltyCards", ANY_NUMBER, StoredCardJson.VALUE)),
                in.optionalList("campaigns", ANY_NUMBER, CampaignJson.VALUE),
                in.required("at", instant()));
    }

    static void write(Cart cart, JsonWriter out) {
        out.text("currency", cart.terms().currency().getCurrencyCode())
                .text("priceBasis", cart.terms().basis().name())
                .text("campaignCombination", cart.terms().combination().name())
                .instant("at", cart.at())
                .list("lines", cart.lines(), StoredCartJson::write)
                .optionalList("discounts", cart.discounts(), CartDiscountJson::write)
                .optionalObject("shipment", cart.shipment(), StoredCartJson::write)
                .optionalList("loyaltyCards", cart.loyalty().cards(), StoredCardJson::write)
                .optionalList("campaigns", cart.campaigns(), CampaignJson::write);
    }

    private static CartLine line(JsonObject in) {
        Article article = new Article(
                in.optional("id", text().as(ProductId::new)),
                in.optional("barcode", text().as(Barcode::new)),
                in.required("name", TranslatedTextJson.VALUE),
                in.part(ProductPriceJson::read),
                in.required("weightItem", flag()),
                in.optionalList("categories", ANY_NUMBER, CategoryJson.VALUE),
                in.optionalList("campaigns", ANY_NUMBER, CampaignJson.VALUE));
        return new CartLine(article, in.required("quantity", QuantityJson.VALUE), in.optional("shownPrice", decimal()));
    }

    private static void write(CartLine line, JsonWriter out) {
        Article article = line.article();
        out.optionalText("id", article.product().map(ProductId::value))
                .optionalText("barcode", article.barcode().map(Barcode::value))
                .object("name", article.name(), TranslatedTextJson::write);
        ProductPriceJson.write(article.price(), out);
        out.flag("weightItem", article.soldByWeight())
                .optionalList("categories", article.categories(), CategoryJson::write)
                .optionalList("campaigns", article.campaigns(), CampaignJson::write)
                .object("quantity", line.quantity(), QuantityJson::write)
                .optionalText("shownPrice", line.sentPrice().map(BigDecimal::toString));
    }

    private static ShipmentCharge shipment(JsonObject in, Currency currency) {
        return new ShipmentCharge(
                in.required("price", MoneyJson.in(currency)), in.required("vatRate", VatRateJson.VALUE));
    }

    private static void write(ShipmentCharge shipment, JsonWriter out) {
        out.money("price", shipment.price());
        VatRateJson.write("vatRate", shipment.vatRate(), out);
    }
}
