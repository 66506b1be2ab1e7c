package kassa.application.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.vat.VatCountry;
import kassa.domain.vat.VatRate;

/** What a product of a catalogue file is looked at for that no rule forbids, yet is a mistake in all likelihood. */
final class RowChecks {

    /** Where a million is a lot: elsewhere a washing machine may cost that much. */
    private static final Set<String> STRONG_CURRENCIES = Set.of("EUR", "USD", "GBP", "CHF");

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_ELSEWHERE = BigDecimal.valueOf(100_000_000);

    private final BigDecimal highest;
    private final Optional<VatCountry> country;

    RowChecks(Institution store) {
        this.highest = STRONG_CURRENCIES.contains(store.currency().getCurrencyCode()) ? HIGHEST : HIGHEST_ELSEWHERE;
        this.country = store.vatCountry();
    }

    void prices(Product product, Consumer<String> faults) {
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

    /** Warns only: laws change, and a table may be behind. */
    void vatRates(Product product, Consumer<String> warnings) {
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
