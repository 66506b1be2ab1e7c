package kassa.domain.pricing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatBreakdown;

/** All that a priced cart charges for, held against its rate groups and totals: one follows from the other. */
record PricedCharges(PriceBasis basis, List<PricedRow> rows, Optional<PricedShipment> shipment) {

    void require(List<VatBreakdown> vat, Totals totals) {
        RuleViolation.unless(
                groups(PricedRow::amount, PricedShipment::amount)
                        .breakdowns(basis)
                        .equals(vat),
                PricingRule.VAT_SUMS_TO_TOTAL,
                "the rate groups are not those of the rows");
        RuleViolation.unless(
                isGrossOf(vat), PricingRule.ROWS_SUM_TO_TOTAL, "the rows with VAT do not sum to their rate groups");
        RuleViolation.unless(
                listTotal(Money.zero(totals.total().currency())).equals(totals.withoutAddition()),
                PricingRule.ADDITIONS_SUM_TO_TOTAL,
                "the list amounts do not sum to the total without additions");
    }

    private boolean isGrossOf(List<VatBreakdown> vat) {
        return groups(PricedRow::gross, PricedShipment::gross)
                        .sums()
                        .equals(vat.stream().map(VatBreakdown::gross).toList())
                && (basis == PriceBasis.NET || isInclusive());
    }

    private boolean isInclusive() {
        return rows.stream().allMatch(row -> row.amount().equals(row.gross()))
                && shipment.stream().allMatch(charge -> charge.amount().equals(charge.gross()));
    }

    private Money listTotal(Money nothing) {
        return groups(PricedRow::list, PricedShipment::amount).breakdowns(basis).stream()
                .map(VatBreakdown::gross)
                .reduce(nothing, Money::plus);
    }

    private RateGroups groups(Function<PricedRow, Money> ofRow, Function<PricedShipment, Money> ofShipment) {
        RateGroups groups = new RateGroups();
        rows.forEach(row -> groups.add(row.vatRate(), ofRow.apply(row)));
        shipment.ifPresent(charge -> groups.add(charge.vatRate(), ofShipment.apply(charge)));
        return groups;
    }
}
