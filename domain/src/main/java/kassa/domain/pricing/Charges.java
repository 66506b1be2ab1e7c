package kassa.domain.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kassa.domain.money.Allocation;
import kassa.domain.money.Money;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/** Steps 9 and 10: everything that a cart charges for, with the VAT of each rate computed once. */
final class Charges {

    private final PriceTerms terms;
    private final List<Charge> charges;
    private final Map<VatRate, List<Integer>> positionsByRate = new LinkedHashMap<>();

    private Charges(PriceTerms terms, List<Charge> charges) {
        this.terms = terms;
        this.charges = charges;
        for (int i = 0; i < charges.size(); i++) {
            positionsByRate
                    .computeIfAbsent(charges.get(i).vatRate(), none -> new ArrayList<>())
                    .add(i);
        }
    }

    static Charges of(Goods goods, Cart cart) {
        List<Charge> charges = new ArrayList<>();
        for (DraftRow row : goods.rows()) {
            charges.add(Charge.ofGoods(row));
            row.article()
                    .price()
                    .deposit()
                    .ifPresent(deposit -> charges.add(Charge.ofDeposit(row, deposit, cart.terms())));
        }
        cart.shipment().map(Charge::ofShipment).ifPresent(charges::add);
        return new Charges(cart.terms(), charges);
    }

    PricedCart priced(CampaignReport campaigns, List<DiscountReport> discounts, List<CardPoints> points) {
        List<VatBreakdown> vat = breakdowns(Charge::amount);
        Money[] gross = gross(vat);
        return new PricedCart(
                terms.currency(),
                terms.basis(),
                rows(gross),
                shipment(gross),
                totals(vat),
                vat,
                campaigns,
                discounts,
                points);
    }

    /** The VAT of each rate, in order of first appearance. */
    private List<VatBreakdown> breakdowns(ToLongFunction<Charge> amount) {
        RateGroups groups = new RateGroups();
        charges.forEach(
                charge -> groups.add(charge.vatRate(), new Money(amount.applyAsLong(charge), terms.currency())));
        return groups.breakdowns(terms.basis());
    }

    /** What each charge comes to with VAT: where prices are without, the group's gross is split over its charges. */
    private Money[] gross(List<VatBreakdown> vat) {
        Money[] gross = new Money[charges.size()];
        int group = 0;
        for (List<Integer> positions : positionsByRate.values()) {
            long[] parts = parts(positions, vat.get(group++).gross().minor());
            for (int i = 0; i < parts.length; i++) {
                gross[positions.get(i)] = new Money(parts[i], terms.currency());
            }
        }
        return gross;
    }

    private long[] parts(List<Integer> positions, long gross) {
        long[] amounts =
                positions.stream().map(charges::get).mapToLong(Charge::amount).toArray();
        return terms.basis() == PriceBasis.GROSS ? amounts : Allocation.split(gross, amounts);
    }

    private List<PricedRow> rows(Money[] gross) {
        List<PricedRow> rows = new ArrayList<>(gross.length);
        for (int i = 0; i < gross.length; i++) {
            if (!charges.get(i).isShipment()) {
                rows.add(charges.get(i).row(gross[i], terms));
            }
        }
        return rows;
    }

    private Optional<PricedShipment> shipment(Money[] gross) {
        int last = gross.length - 1;
        return Optional.of(charges.get(last)).filter(Charge::isShipment).map(charge -> charge.shipment(gross[last]));
    }

    private Totals totals(List<VatBreakdown> vat) {
        Money net = Money.zero(terms.currency());
        Money tax = net;
        for (VatBreakdown group : vat) {
            net = net.plus(group.net());
            tax = tax.plus(group.vat());
        }
        Money total = net.plus(tax);
        Money before = breakdowns(Charge::list).stream()
                .map(VatBreakdown::gross)
                .reduce(Money.zero(terms.currency()), Money::plus);
        return new Totals(before, total.minus(before), net, tax, total);
    }
}
