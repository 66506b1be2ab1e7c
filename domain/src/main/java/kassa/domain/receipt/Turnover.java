package kassa.domain.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/**
 * What a number of receipts, or of credit notes, come to: {@code 12 receipts, 341.80 EUR}, and the VAT of each rate.
 *
 * @param count how many, none or more ({@code receipt.closing})
 * @param total with VAT; what the rate groups sum to
 * @param vat one group for each rate, in the order in which the rates first came
 */
public record Turnover(long count, Money total, List<VatBreakdown> vat) {

    public Turnover {
        Objects.requireNonNull(total, "total");
        vat = List.copyOf(vat);
        Money sum = vat.stream().map(VatBreakdown::gross).reduce(Money.zero(total.currency()), Money::plus);
        RuleViolation.unless(
                count >= 0 && sum.equals(total),
                ReceiptRule.CLOSING,
                "the rate groups of a closing do not sum to its total");
    }

    static Turnover none(Money zero) {
        return new Turnover(0, zero, List.of());
    }

    /** With one more receipt or credit note. */
    Turnover plus(Money more, List<VatBreakdown> groups) {
        Map<VatRate, VatBreakdown> sums = new LinkedHashMap<>();
        vat.forEach(group -> sums.put(group.rate(), group));
        groups.forEach(group -> sums.merge(group.rate(), group, Turnover::sum));
        return new Turnover(count + 1, total.plus(more), new ArrayList<>(sums.values()));
    }

    private static VatBreakdown sum(VatBreakdown one, VatBreakdown other) {
        return new VatBreakdown(
                one.rate(),
                one.net().plus(other.net()),
                one.vat().plus(other.vat()),
                one.gross().plus(other.gross()));
    }
}
