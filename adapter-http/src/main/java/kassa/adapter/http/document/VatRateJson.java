package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.vat.VatRate;

/** A VAT rate: {@code 25.5}, or {@code "EXEMPT"}. */
public final class VatRateJson {

    private static final int MAX_LENGTH = 40;

    public static final JsonValue<VatRate> VALUE = JsonValue.decimal()
            .as(VatRate::of)
            .orText(JsonValue.text(MAX_LENGTH).as(VatRate::parse));

    private VatRateJson() {}

    /** The field {@code name} with the rate. */
    public static void write(String name, VatRate rate, JsonWriter out) {
        if (rate.exempt()) {
            out.text(name, rate.toString());
        } else {
            out.decimal(name, rate.percent());
        }
    }
}
