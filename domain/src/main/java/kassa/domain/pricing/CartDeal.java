package kassa.domain.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kassa.domain.money.Allocation;
import kassa.domain.money.Money;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/**
 * The rate groups of the goods as they stand at some moment, and what another total without VAT would make of them.
 *
 * <p>A reduction is split over the groups by their net amounts. Of groups that have an equal claim to a cent, the one of the
 * higher rate gets it, whatever the order of the lines: otherwise that order would change the total.
 */
final class CartDeal {

    private static final Comparator<Group> BY_RATE = Comparator.comparing(
                    (Group group) -> group.rate().percent())
            .reversed()
            .thenComparing(group -> group.rate().exempt());

    private final PriceTerms terms;
    private final List<Group> groups;
    private final long[] nets;
    private final long net;
    private final long amount;

    /**
     * The rows of one rate.
     *
     * @param amount what they come to, in minor units of the store's basis
     * @param room what can be taken from them
     */
    private record Group(VatRate rate, List<DraftRow> rows, long amount, long room) {}

    /**
     * What is to be taken from rows of one rate.
     *
     * @param wanted what their new net amount takes, be it more than can be taken
     */
    record Part(List<DraftRow> rows, long wanted, long possible) {}

    private CartDeal(PriceTerms terms, List<Group> groups) {
        this.terms = terms;
        this.groups = groups;
        this.nets = groups.stream().mapToLong(this::net).toArray();
        long netSum = 0;
        long amountSum = 0;
        for (int i = 0; i < nets.length; i++) {
            netSum += nets[i];
            amountSum += groups.get(i).amount();
        }
        this.net = netSum;
        this.amount = amountSum;
    }

    static CartDeal of(Goods goods, PriceTerms terms) {
        List<Group> groups = new ArrayList<>();
        for (List<DraftRow> rows : goods.rateGroups()) {
            VatRate rate = rows.get(0).article().price().vatRate();
            long amount = DraftRow.sum(rows, DraftRow::current);
            groups.add(new Group(rate, rows, amount, DraftRow.sum(rows, DraftRow::room)));
        }
        groups.sort(BY_RATE);
        return new CartDeal(terms, groups);
    }

    /** These goods and more of the same, of about {@code total} without VAT: every rate group grows alike. */
    CartDeal grownTo(long total) {
        if (total == net || net == 0) {
            return this;
        }
        return new CartDeal(
                terms,
                groups.stream()
                        .map(group -> new Group(
                                group.rate(), group.rows(), grown(group.amount(), total), grown(group.room(), total)))
                        .toList());
    }

    private long grown(long minor, long total) {
        return new Money(minor, terms.currency()).share(total, net).minor();
    }

    private long net(Group group) {
        return terms.basis()
                .breakdown(new Money(group.amount(), terms.currency()), group.rate())
                .net()
                .minor();
    }

    /** The goods without VAT, in minor units. */
    long net() {
        return net;
    }

    /** The goods in the store's basis, in minor units. */
    long amount() {
        return amount;
    }

    /** What the goods would come to if they came to {@code next} without VAT. */
    Outcome outcome(long next) {
        long taken = 0;
        long lost = 0;
        for (Part part : parts(next)) {
            taken += part.possible();
            lost += part.wanted() - part.possible();
        }
        return new Outcome(amount - taken, lost);
    }

    /** What is to be taken from each rate group for the goods to come to {@code next} without VAT. */
    List<Part> parts(long next) {
        long[] reductions = Allocation.split(net - next, nets);
        List<Part> parts = new ArrayList<>(groups.size());
        for (int i = 0; i < reductions.length; i++) {
            // Nothing at all is left of the goods: not even a cent that is all VAT.
            if (reductions[i] > 0 || next == 0) {
                Group group = groups.get(i);
                long wanted = group.amount() - inBasis(nets[i] - reductions[i], group.rate());
                parts.add(new Part(group.rows(), wanted, Math.min(wanted, group.room())));
            }
        }
        return parts;
    }

    /** What a rate group of that net amount comes to in the store's basis: its VAT is computed anew. */
    private long inBasis(long groupNet, VatRate rate) {
        return terms.basis() == PriceBasis.NET
                ? groupNet
                : PriceBasis.NET
                        .breakdown(new Money(groupNet, terms.currency()), rate)
                        .gross()
                        .minor();
    }
}
