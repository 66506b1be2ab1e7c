package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Evaluation;
import kassa.domain.campaign.Variables;
import kassa.domain.money.Allocation;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/**
 * Step 6: campaigns that change the total of the goods without VAT (501, and 502 which also looks at the pieces bought).
 *
 * <p>The reduction is split over the rate groups by their net amounts. Of groups that have an equal claim to a cent, the
 * one of the higher rate gets it, whatever the order of the lines: otherwise that order would change the total.
 */
final class CartCampaigns implements Contest.Stake {

    private static final Comparator<List<DraftRow>> BY_RATE = Comparator.comparing(
                    (List<DraftRow> rows) -> rate(rows).percent())
            .reversed()
            .thenComparing(rows -> rate(rows).exempt());

    private final List<List<DraftRow>> groups;
    private final BigDecimal pieces;
    private final PriceTerms terms;

    private CartCampaigns(Goods goods, PriceTerms terms) {
        this.groups = goods.rateGroups().stream().sorted(BY_RATE).toList();
        this.pieces = goods.pieces();
        this.terms = terms;
    }

    static void apply(Goods goods, Offers offers, PriceTerms terms) {
        if (offers.isEmpty()) {
            return;
        }
        CartCampaigns stake = new CartCampaigns(goods, terms);
        Contest.hold(offers.forCart(CampaignType.CART_TOTAL), terms.combination(), stake);
        Contest.hold(offers.forCart(CampaignType.CART_TOTAL_BY_AMOUNT), terms.combination(), stake);
    }

    /** The goods without VAT, in minor units. */
    static long net(Goods goods, PriceTerms terms) {
        return goods.rateGroups().stream().mapToLong(rows -> net(rows, terms)).sum();
    }

    @Override
    public BigDecimal value() {
        return amount(groups.stream().mapToLong(rows -> net(rows, terms)).sum());
    }

    @Override
    public Evaluation bid(Campaign campaign) {
        return campaign.evaluate(Variables.ofCart(value(), pieces))
                .fold(
                        total -> new Evaluation.Value(amount(Rounding.toMinor(total, terms.digits()))),
                        Evaluation.Undefined::new);
    }

    @Override
    public void settle(Offer winner, BigDecimal value) {
        long[] nets = groups.stream().mapToLong(rows -> net(rows, terms)).toArray();
        long before = amounts();
        long next = Rounding.toMinor(value, terms.digits());
        long[] reductions = Allocation.split(sum(nets) - next, nets);
        long lost = 0;
        for (int i = 0; i < nets.length; i++) {
            // Nothing at all is left of the goods: not even a cent that is all VAT.
            if (reductions[i] > 0 || next == 0) {
                lost += reduceTo(nets[i] - reductions[i], groups.get(i), Reason.of(winner.campaign()));
            }
        }
        report(winner, amounts() - before, lost);
    }

    private static void report(Offer winner, long change, long lost) {
        if (change == 0) {
            winner.miss(Offer.Miss.NO_EFFECT);
        } else {
            winner.apply(change, lost);
        }
    }

    private long reduceTo(long net, List<DraftRow> rows, Reason reason) {
        long wanted = amount(rows) - inBasis(net, rate(rows));
        return wanted - Spread.take(rows, wanted, reason);
    }

    /** What a rate group of that net amount comes to in the store's basis: its VAT is computed anew. */
    private long inBasis(long net, VatRate rate) {
        return terms.basis() == PriceBasis.NET
                ? net
                : PriceBasis.NET
                        .breakdown(new Money(net, terms.currency()), rate)
                        .gross()
                        .minor();
    }

    private long amounts() {
        return groups.stream().mapToLong(CartCampaigns::amount).sum();
    }

    private BigDecimal amount(long minor) {
        return BigDecimal.valueOf(minor, terms.digits());
    }

    private static long amount(List<DraftRow> rows) {
        return DraftRow.sum(rows, DraftRow::current);
    }

    private static long net(List<DraftRow> rows, PriceTerms terms) {
        Money amount = new Money(amount(rows), terms.currency());
        return terms.basis().breakdown(amount, rate(rows)).net().minor();
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private static VatRate rate(List<DraftRow> rows) {
        return rows.get(0).article().price().vatRate();
    }
}
