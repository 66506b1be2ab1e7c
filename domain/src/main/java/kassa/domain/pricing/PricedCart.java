package kassa.domain.pricing;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatBreakdown;

/**
 * A cart with its price and the whole explanation of it.
 *
 * <p>Holds on construction, also when read back from storage: rows and shipment sum to the total
 * ({@code pricing.rows-sum-to-total}), the rate groups are those of the rows and sum to the total, its net and its VAT
 * ({@code pricing.vat-sums-to-total}), the list amounts sum to the total without additions
 * ({@code pricing.additions-sum-to-total}).
 *
 * @param basis whether the amounts of rows and steps include VAT
 * @param rows goods in the order of the cart, each followed by its deposit
 * @param vat one entry for each rate, in order of first appearance
 * @param discounts what became of the discounts on the whole cart, in their order
 * @param points what happens to the points of each card, in the order of the cards
 */
public record PricedCart(
        Currency currency,
        PriceBasis basis,
        List<PricedRow> rows,
        Optional<PricedShipment> shipment,
        Totals totals,
        List<VatBreakdown> vat,
        CampaignReport campaigns,
        List<DiscountReport> discounts,
        List<CardPoints> points) {

    public PricedCart {
        rows = List.copyOf(rows);
        vat = List.copyOf(vat);
        discounts = List.copyOf(discounts);
        points = List.copyOf(points);
        Objects.requireNonNull(campaigns, "campaigns");
        Stream<Money> charges = Stream.concat(
                rows.stream().map(PricedRow::gross), shipment.stream().map(PricedShipment::gross));
        RuleViolation.unless(
                sum(currency, charges).equals(totals.total()),
                PricingRule.ROWS_SUM_TO_TOTAL,
                "the rows do not sum to the total");
        requireGroupsSum(currency, vat, totals);
        new PricedCharges(basis, rows, shipment).require(vat, totals);
    }

    /** What the customer pays, with VAT. */
    public Money total() {
        return totals.total();
    }

    /**
     * Whether the other is the same price with the same way there. What customers are told besides, of campaigns that did not
     * apply or nearly would, may be worded otherwise by another version of the program.
     */
    public boolean costsTheSameAs(PricedCart other) {
        return withoutWords().equals(other.withoutWords());
    }

    private PricedCart withoutWords() {
        CampaignReport applied = new CampaignReport(campaigns.applied(), List.of(), List.of());
        return new PricedCart(currency, basis, rows, shipment, totals, vat, applied, discounts, points);
    }

    /**
     * Refuses to be the price of any cart but its own, such as when a receipt is read back from storage.
     *
     * @throws RuleViolation {@code pricing.price-of-cart} unless terms, rows and shipment are those of the cart;
     *     {@code pricing.row-not-negative} if a row costs less than its floor price
     */
    public void requirePriceOf(Cart cart) {
        new CartRows(cart).require(this);
    }

    private static void requireGroupsSum(Currency currency, List<VatBreakdown> vat, Totals totals) {
        RuleViolation.unless(
                sum(currency, vat.stream().map(VatBreakdown::net)).equals(totals.withoutVat())
                        && sum(currency, vat.stream().map(VatBreakdown::vat)).equals(totals.vatSum())
                        && sum(currency, vat.stream().map(VatBreakdown::gross)).equals(totals.total()),
                PricingRule.VAT_SUMS_TO_TOTAL,
                "the rate groups do not sum to the total");
    }

    private static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
