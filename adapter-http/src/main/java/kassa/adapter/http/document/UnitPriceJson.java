package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonValue;
import kassa.domain.money.UnitPrice;

/** A price of one unit: {@code 1.29}. */
public final class UnitPriceJson {

    public static final JsonValue<UnitPrice> VALUE = JsonValue.decimal().as(UnitPrice::new);

    private UnitPriceJson() {}
}
