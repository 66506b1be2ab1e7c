package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.decimal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.document.VatRateJson;
import kassa.adapter.http.json.CanonicalJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.vat.VatBreakdown;

/** Sums in the ledger, in whole minor units: {@code "currency": "EUR", "total": 1085, "vat": [{"rate": "24", ..}]}. */
final class LedgerSumsJson {

    /** How many digits a count can have. */
    private static final int DIGITS = 19;

    /** A count as a number, or as a text where a number would not be read alike by everyone. */
    static final JsonValue<Long> COUNT =
            decimal().where(LedgerSumsJson::isCount, "must be a whole number").as(BigDecimal::longValue);

    private LedgerSumsJson() {}

    private static boolean isCount(BigDecimal number) {
        return number.scale() == 0
                && number.precision() <= DIGITS
                && number.equals(BigDecimal.valueOf(number.longValue()));
    }

    static void count(String name, long value, JsonWriter out) {
        if (CanonicalJson.isSafe(value)) {
            out.integer(name, value);
        } else {
            out.text(name, Long.toString(value));
        }
    }

    static JsonWriter write(Money total, List<VatBreakdown> vat, JsonWriter out) {
        count("total", total.minor(), out);
        return out.text("currency", total.currency().getCurrencyCode()).list("vat", vat, LedgerSumsJson::write);
    }

    private static void write(VatBreakdown group, JsonWriter out) {
        out.text("rate", group.rate().toString());
        count("net", group.net().minor(), out);
        count("vat", group.vat().minor(), out);
        count("gross", group.gross().minor(), out);
    }

    /** The amounts of an object that names their currency. */
    static JsonValue<Money> money(JsonObject in) {
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        return COUNT.as(minor -> new Money(minor, currency));
    }

    static JsonValue<VatBreakdown> group(JsonValue<Money> money) {
        return JsonValue.object(in -> new VatBreakdown(
                in.required("rate", VatRateJson.VALUE),
                in.required("net", money),
                in.required("vat", money),
                in.required("gross", money)));
    }
}
