package kassa.adapter.http.document;

import java.util.function.Function;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.pricing.CampaignReport;
import kassa.domain.pricing.CardPoints;
import kassa.domain.pricing.DiscountReport;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.PricedShipment;

/**
 * A priced cart with the whole explanation of its price: what a quote answers, and what the admin API shows of a receipt.
 *
 * <p>Rows, steps, discounts and the shipment are in the store's price basis; the totals say themselves what they include.
 */
public final class PricedCartJson {

    private PricedCartJson() {}

    public static void write(PricedCart priced, JsonWriter out) {
        out.text("currency", priced.currency().getCurrencyCode());
        TotalsJson.write(priced.totals(), out);
        out.list("rows", priced.rows(), PricedRowJson::write)
                .optionalObject("shipment", priced.shipment(), PricedCartJson::write)
                .list("vat", priced.vat(), VatBreakdownJson::write)
                .object("campaigns", priced.campaigns(), PricedCartJson::write)
                .optionalList("discounts", priced.discounts(), PricedCartJson::write)
                .object(
                        "points",
                        points -> points.money("used", sum(priced, CardPoints::used))
                                .money("earned", sum(priced, CardPoints::earned)));
    }

    private static void write(PricedShipment shipment, JsonWriter out) {
        out.money("price", shipment.amount());
        VatRateJson.write("vatRate", shipment.vatRate(), out);
    }

    private static void write(CampaignReport report, JsonWriter out) {
        out.list("applied", report.applied(), PricedCartJson::write)
                .list("notApplied", report.notApplied(), PricedCartJson::write)
                .list("nearMisses", report.nearMisses(), PricedCartJson::write);
    }

    private static void write(CampaignReport.Applied applied, JsonWriter out) {
        out.text("code", applied.code().toString()).text("name", applied.name()).money("amount", applied.amount());
        writeLost(applied.lost(), out);
    }

    private static void write(CampaignReport.NotApplied notApplied, JsonWriter out) {
        out.text("code", notApplied.code().toString())
                .text("name", notApplied.name())
                .text("reason", notApplied.reason());
    }

    private static void write(CampaignReport.NearMiss nearMiss, JsonWriter out) {
        out.text("code", nearMiss.code().toString())
                .text("name", nearMiss.name())
                .text("hint", nearMiss.hint())
                .money("saving", nearMiss.saving());
    }

    private static void write(DiscountReport discount, JsonWriter out) {
        out.text("name", discount.name()).money("amount", discount.amount());
        writeLost(discount.lost(), out);
    }

    /** What floor prices or an empty cart stood against; there is seldom any. */
    private static void writeLost(Money lost, JsonWriter out) {
        if (!lost.isZero()) {
            out.money("lost", lost);
        }
    }

    private static Money sum(PricedCart priced, Function<CardPoints, Money> part) {
        return priced.points().stream().map(part).reduce(Money.zero(priced.currency()), Money::plus);
    }
}
