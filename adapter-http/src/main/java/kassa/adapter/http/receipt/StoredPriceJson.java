package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.document.TotalsJson;
import kassa.adapter.http.document.VatBreakdownJson;
import kassa.adapter.http.document.VatRateJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.money.Money;
import kassa.domain.pricing.CardPoints;
import kassa.domain.pricing.DiscountReport;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.vat.PriceBasis;

/** The priced cart of a receipt as it is kept. */
final class StoredPriceJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    static final JsonValue<PricedCart> VALUE = object(StoredPriceJson::read);

    private StoredPriceJson() {}

    private static PricedCart read(JsonObject in) {
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        JsonValue<Money> money = MoneyJson.in(currency);
        return new PricedCart(
                currency,
                in.required("priceBasis", oneOf(PriceBasis.class)),
                in.list("rows", ANY_NUMBER, StoredRowJson.in(currency)),
                in.optional("shipment", object(shipment -> shipment(shipment, money))),
                in.part(totals -> TotalsJson.read(totals, currency)),
                in.list("vat", ANY_NUMBER, VatBreakdownJson.in(currency)),
                in.required("campaigns", StoredCampaignsJson.in(currency)),
                in.optionalList("discounts", ANY_NUMBER, object(discount -> discount(discount, money))),
                in.optionalList("points", ANY_NUMBER, object(points -> points(points, money))));
    }

    static void write(PricedCart priced, JsonWriter out) {
        out.text("currency", priced.currency().getCurrencyCode())
                .text("priceBasis", priced.basis().name())
                .list("rows", priced.rows(), StoredRowJson::write)
                .optionalObject("shipment", priced.shipment(), StoredPriceJson::write);
        TotalsJson.write(priced.totals(), out);
        out.list("vat", priced.vat(), VatBreakdownJson::write)
                .object("campaigns", priced.campaigns(), StoredCampaignsJson::write)
                .optionalList("discounts", priced.discounts(), StoredPriceJson::write)
                .optionalList("points", priced.points(), StoredPriceJson::write);
    }

    private static PricedShipment shipment(JsonObject in, JsonValue<Money> money) {
        return new PricedShipment(
                in.required("amount", money), in.required("gross", money), in.required("vatRate", VatRateJson.VALUE));
    }

    private static void write(PricedShipment shipment, JsonWriter out) {
        out.money("amount", shipment.amount()).money("gross", shipment.gross());
        VatRateJson.write("vatRate", shipment.vatRate(), out);
    }

    private static DiscountReport discount(JsonObject in, JsonValue<Money> money) {
        return new DiscountReport(
                in.required("name", text()), in.required("amount", money), in.required("lost", money));
    }

    private static void write(DiscountReport discount, JsonWriter out) {
        out.text("name", discount.name()).money("amount", discount.amount()).money("lost", discount.lost());
    }

    private static CardPoints points(JsonObject in, JsonValue<Money> money) {
        return new CardPoints(
                new CardId(in.required("id", text()), in.required("cardNumber", text())),
                in.required("used", money),
                in.required("earned", money));
    }

    private static void write(CardPoints points, JsonWriter out) {
        out.text("id", points.id().programmeId())
                .text("cardNumber", points.id().cardNumber())
                .money("used", points.used())
                .money("earned", points.earned());
    }
}
