package kassa.domain.pricing;

import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.vat.VatRate;

/**
 * What the shipment costs in a priced cart.
 *
 * @param amount in the store's price basis
 * @param gross with VAT
 */
public record PricedShipment(Money amount, Money gross, VatRate vatRate) {

    public PricedShipment {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(gross, "gross");
        Objects.requireNonNull(vatRate, "vatRate");
    }
}
