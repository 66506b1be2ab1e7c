package kassa.application.pricing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.Institution;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.vat.VatRate;

/**
 * A shipment as it was asked for, before the currency of the store is known.
 *
 * @param price in units of the currency, in the store's price basis
 * @param vatRate if absent, the rate of the store's shipments
 */
public record QuotedShipment(BigDecimal price, Optional<VatRate> vatRate) {

    public QuotedShipment {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(vatRate, "vatRate");
    }

    /**
     * The shipment at a store.
     *
     * @throws kassa.domain.rule.RuleViolation {@code pricing.shipment}, {@code money.scale}, with its place
     */
    ShipmentCharge at(Institution store) {
        VatRate rate = vatRate.orElseGet(store::vatRateOfShipments);
        return Placed.at("shipment/price", () -> new ShipmentCharge(Money.of(price, store.currency()), rate));
    }
}
