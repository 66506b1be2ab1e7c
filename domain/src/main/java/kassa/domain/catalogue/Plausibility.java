package kassa.domain.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.vat.VatCountry;
import kassa.domain.vat.VatRate;

/**
 * What no rule forbids a product, yet is a mistake in all likelihood: a price of more than 1,000,000 EUR, a VAT rate that is
 * none of the store's country.
 */
public final class Plausibility {

    /** Where a million is a lot: elsewhere a washing machine may cost that much. */
    private static final Set<String> STRONG_CURRENCIES = Set.of("EUR", "USD", "GBP", "CHF");

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_ELSEWHERE = BigDecimal.valueOf(100_000_000);

    private final BigDecimal highest;
    private final Optional<VatCountry> country;

    private Plausibility(Institution store) {
        this.highest = STRONG_CURRENCIES.contains(store.currency().getCurrencyCode()) ? HIGHEST : HIGHEST_ELSEWHERE;
        this.country = store.vatCountry();
    }

    /** What is plausible in that store. */
    public static Plausibility in(Institution store) {
        return new Plausibility(store);
    }

    /** Prices, deposits and sums added that are absurd, each by its field: {@code unitPrice: 2000000 is absurd: …}. */
    public List<String> absurdPrices(Product product) {
        List<String> absurd = new ArrayList<>();
        prices(product, absurd::add);
        return absurd;
    }

    private void prices(Product product, Consumer<String> faults) {
        ProductPrice price = product.price();
        check("unitPrice", price.unitPrice().amount(), faults);
        price.floorPrice().map(UnitPrice::amount).ifPresent(floor -> check("floorPrice", floor, faults));
        price.deposit().map(Deposit::price).map(UnitPrice::amount).ifPresent(paid -> check("deposit", paid, faults));
        price.addition()
                .filter(addition -> addition.measure() == Addition.Measure.SUM)
                .map(Addition::value)
                .ifPresent(sum -> check("addition", sum, faults));
    }

    private void check(String field, BigDecimal amount, Consumer<String> faults) {
        if (amount.compareTo(highest) > 0) {
            faults.accept(field + ": " + amount.toPlainString() + " is absurd: more than " + highest.toPlainString());
        }
    }

    /** Rates that the country of the store does not have, as far as is known; laws change, and a table may be behind. */
    public List<String> foreignVatRates(Product product) {
        List<String> foreign = new ArrayList<>();
        vatRates(product, foreign::add);
        return foreign;
    }

    private void vatRates(Product product, Consumer<String> warnings) {
        country.ifPresent(place -> {
            check("vatRate", product.price().vatRate(), place, warnings);
            product.price()
                    .deposit()
                    .ifPresent(deposit -> check("deposit.vatRate", deposit.vatRate(), place, warnings));
        });
    }

    private static void check(String field, VatRate rate, VatCountry country, Consumer<String> warnings) {
        if (!country.knows(rate)) {
            warnings.accept(field + ": " + rate + " is no VAT rate of " + country + ", which has " + country.rates());
        }
    }
}
