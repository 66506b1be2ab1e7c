package kassa.adapter.http.document;

import java.util.Currency;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.vat.VatBreakdown;

/** The VAT of one rate: {@code {"rate": 24, "net": 8.75, "vat": 2.10, "gross": 10.85}}. */
public final class VatBreakdownJson {

    private VatBreakdownJson() {}

    public static JsonValue<VatBreakdown> in(Currency currency) {
        return JsonValue.object(in -> read(in, MoneyJson.in(currency)));
    }

    private static VatBreakdown read(JsonObject in, JsonValue<Money> money) {
        return new VatBreakdown(
                in.required("rate", VatRateJson.VALUE),
                in.required("net", money),
                in.required("vat", money),
                in.required("gross", money));
    }

    public static void write(VatBreakdown group, JsonWriter out) {
        VatRateJson.write("rate", group.rate(), out);
        out.money("net", group.net()).money("vat", group.vat()).money("gross", group.gross());
    }
}
