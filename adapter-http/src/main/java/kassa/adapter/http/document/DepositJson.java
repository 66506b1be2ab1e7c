package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Deposit;

/** A deposit: {@code {"name": "Pant", "price": 0.10, "vatRate": 0}}. */
public final class DepositJson {

    public static final JsonValue<Deposit> VALUE = JsonValue.object(DepositJson::read);

    private DepositJson() {}

    private static Deposit read(JsonObject in) {
        return new Deposit(
                in.required("name", TranslatedTextJson.VALUE),
                in.required("price", UnitPriceJson.VALUE),
                in.required("vatRate", VatRateJson.VALUE));
    }

    public static void write(Deposit deposit, JsonWriter out) {
        out.object("name", deposit.name(), TranslatedTextJson::write)
                .decimal("price", deposit.price().amount());
        VatRateJson.write("vatRate", deposit.vatRate(), out);
    }
}
