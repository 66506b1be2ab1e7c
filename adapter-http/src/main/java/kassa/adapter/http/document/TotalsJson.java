package kassa.adapter.http.document;

import java.util.Currency;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.pricing.Totals;

/** Totals, as fields of what they are the totals of: {@code "totalWithoutAddition": 16.06, .., "total": 10.85}. */
public final class TotalsJson {

    private TotalsJson() {}

    /** A part of the object: {@code in.part(totals -> TotalsJson.read(totals, currency))}. */
    public static Totals read(JsonObject in, Currency currency) {
        JsonValue<Money> money = MoneyJson.in(currency);
        return new Totals(
                in.required("totalWithoutAddition", money),
                in.required("additionSum", money),
                in.required("totalWithoutVAT", money),
                in.required("vatSum", money),
                in.required("total", money));
    }

    public static void write(Totals totals, JsonWriter out) {
        out.money("totalWithoutAddition", totals.withoutAddition())
                .money("additionSum", totals.additionSum())
                .money("totalWithoutVAT", totals.withoutVat())
                .money("vatSum", totals.vatSum())
                .money("total", totals.total());
    }
}
