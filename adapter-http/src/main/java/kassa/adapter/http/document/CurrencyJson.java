package kassa.adapter.http.document;

import java.util.Currency;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.node.NodeRule;
import kassa.domain.rule.RuleViolation;

/** A currency: {@code "EUR"}, a code of ISO 4217. */
public final class CurrencyJson {

    public static final JsonValue<Currency> VALUE = JsonValue.text().as(CurrencyJson::parse);

    private CurrencyJson() {}

    private static Currency parse(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            RuleViolation.unless(
                    currency.getDefaultFractionDigits() >= 0, NodeRule.CURRENCY, code + " has no minor unit to pay in");
            return currency;
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(NodeRule.CURRENCY, "a currency is a code of ISO 4217, such as EUR");
        }
    }
}
