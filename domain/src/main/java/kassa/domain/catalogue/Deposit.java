package kassa.domain.catalogue;

import java.util.Objects;
import kassa.domain.money.UnitPrice;
import kassa.domain.vat.VatRate;

/**
 * What is charged along with each unit of a product and given back later, such as 0.10 for a bottle.
 *
 * @param price for one unit of the product, in the store's price basis; never discounted
 */
public record Deposit(TranslatedText name, UnitPrice price, VatRate vatRate) {

    public Deposit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(vatRate, "vatRate");
    }
}
