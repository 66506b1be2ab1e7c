package kassa.domain.pricing;

import java.util.Currency;
import java.util.Objects;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.vat.PriceBasis;

/** The terms of a store that a price depends on. */
public record PriceTerms(Currency currency, PriceBasis basis, CampaignCombination combination) {

    public PriceTerms {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(combination, "combination");
    }

    public static PriceTerms of(Institution store) {
        return new PriceTerms(store.currency(), store.priceBasis(), store.campaignCombination());
    }

    int digits() {
        return currency.getDefaultFractionDigits();
    }
}
