package kassa.domain.pricing;

import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;

/**
 * What bringing the goods costs.
 *
 * @param price in the store's price basis, zero or more ({@code pricing.shipment})
 */
public record ShipmentCharge(Money price, VatRate vatRate) {

    public ShipmentCharge {
        Objects.requireNonNull(vatRate, "vatRate");
        RuleViolation.unless(!price.isNegative(), PricingRule.SHIPMENT, "a shipment costs zero or more");
    }
}
