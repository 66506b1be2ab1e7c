package kassa.domain.catalogue;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/**
 * What a product costs: all that its catalogue says of its price.
 *
 * @param unit what it is sold by
 * @param unitPrice shelf price of one unit, in the store's price basis
 * @param addition a discount or markup on the shelf price; no more than that price
 * @param floorPrice price of one unit that no later discount goes below, such as the one on a tobacco tax stamp
 * @param deposit what is charged along with each unit
 */
public record ProductPrice(
        UnitOfMeasure unit,
        UnitPrice unitPrice,
        VatRate vatRate,
        Optional<Addition> addition,
        Optional<UnitPrice> floorPrice,
        Optional<Deposit> deposit) {

    public ProductPrice {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(floorPrice, "floorPrice");
        Objects.requireNonNull(deposit, "deposit");
        addition.ifPresent(present -> present.appliedTo(unitPrice, 0));
    }

    /** A plain price: no addition, no floor, no deposit. */
    public static ProductPrice of(UnitOfMeasure unit, UnitPrice unitPrice, VatRate vatRate) {
        return new ProductPrice(unit, unitPrice, vatRate, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ProductPrice withAddition(Addition added) {
        return new ProductPrice(unit, unitPrice, vatRate, Optional.of(added), floorPrice, deposit);
    }

    public ProductPrice withFloor(UnitPrice floor) {
        return new ProductPrice(unit, unitPrice, vatRate, addition, Optional.of(floor), deposit);
    }

    public ProductPrice withDeposit(Deposit charged) {
        return new ProductPrice(unit, unitPrice, vatRate, addition, floorPrice, Optional.of(charged));
    }

    /** This price for a piece that bears its own: what stands on it is charged, without the catalogue's addition. */
    public ProductPrice labelled(UnitPrice onPackage) {
        return new ProductPrice(unit, onPackage, vatRate, Optional.empty(), floorPrice, deposit);
    }

    /** The price of one unit with its addition: the one on the shelf label. */
    public UnitPrice priceWithAddition(int currencyDigits) {
        return addition.map(present -> present.appliedTo(unitPrice, currencyDigits))
                .orElse(unitPrice);
    }
}
