package kassa.domain.pricing;

import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;

/**
 * What the shipment costs in a priced cart.
 *
 * @param amount in the store's price basis, zero or more ({@code pricing.shipment})
 * @param gross with VAT, likewise
 */
public record PricedShipment(Money amount, Money gross, VatRate vatRate) {

    public PricedShipment {
        Objects.requireNonNull(vatRate, "vatRate");
        RuleViolation.unless(
                !amount.isNegative() && !gross.isNegative(), PricingRule.SHIPMENT, "a shipment costs zero or more");
    }
}
