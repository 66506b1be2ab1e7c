package kassa.adapter.http.document;

import java.util.Currency;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.money.Money;

/** An amount of money: {@code 12.34}, in a currency that stands elsewhere. */
public final class MoneyJson {

    private MoneyJson() {}

    /** An amount in that currency, with no more decimals than it has. */
    public static JsonValue<Money> in(Currency currency) {
        return JsonValue.decimal().as(amount -> Money.of(amount, currency));
    }
}
