package kassa.domain.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.domain.money.Money;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/** What charges come to at each VAT rate, in order of first appearance. */
final class RateGroups {

    private final Map<VatRate, Money> sums = new LinkedHashMap<>();

    void add(VatRate rate, Money amount) {
        sums.merge(rate, amount, Money::plus);
    }

    /** What each rate comes to, as it was added up. */
    List<Money> sums() {
        return List.copyOf(sums.values());
    }

    /** The VAT of each rate, rounded once for all of its charges, which stand in this basis. */
    List<VatBreakdown> breakdowns(PriceBasis basis) {
        return sums.entrySet().stream()
                .map(group -> basis.breakdown(group.getValue(), group.getKey()))
                .toList();
    }
}
