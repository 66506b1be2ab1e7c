package kassa.domain.pricing;

import java.util.List;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.vat.PriceBasis;

/** Writes priced carts so that people can check them: every row with its steps, then what stands below the line. */
final class PricedCartText {

    private static final int SHOWN_IN_FULL = 30;

    private final PricedCart priced;

    private PricedCartText(PricedCart priced) {
        this.priced = priced;
    }

    static List<String> of(PricedCart priced) {
        PricedCartText text = new PricedCartText(priced);
        return Stream.of(
                        text.rows(),
                        text.shipment(),
                        text.vat(),
                        text.campaigns(),
                        text.discounts(),
                        text.points(),
                        text.totals())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> rows() {
        List<PricedRow> rows = priced.rows();
        if (rows.size() <= SHOWN_IN_FULL) {
            return rows.stream().flatMap(this::row);
        }
        Money none = Money.zero(priced.currency());
        String all = rows.size() + " rows, list "
                + amount(rows.stream().map(PricedRow::list).reduce(none, Money::plus)) + ", amount "
                + amount(rows.stream().map(PricedRow::amount).reduce(none, Money::plus));
        return Stream.of(row(rows.get(0)), row(rows.get(rows.size() - 1)), Stream.of(all))
                .flatMap(part -> part);
    }

    private Stream<String> row(PricedRow row) {
        String head = row.name().original() + " " + row.quantity().value().toPlainString() + " x " + row.unitPrice()
                + " " + amount(row.list());
        Stream<String> steps = row.steps().stream()
                .map(step -> "    " + step.kind()
                        + step.name().map(name -> " " + name).orElse("") + " " + amount(step.amount()));
        return Stream.of(Stream.of(head), steps, Stream.of("    = " + result(row)))
                .flatMap(part -> part);
    }

    private String result(PricedRow row) {
        String paid = row.paidAmount().compareTo(row.quantity().value()) == 0
                ? ""
                : ", pays for " + row.paidAmount().stripTrailingZeros().toPlainString();
        String gross = priced.basis() == PriceBasis.GROSS ? "" : ", with VAT " + amount(row.gross());
        return amount(row.amount()) + paid + gross;
    }

    private Stream<String> shipment() {
        return priced.shipment().stream()
                .map(shipment -> "shipment " + amount(shipment.amount())
                        + (priced.basis() == PriceBasis.GROSS ? "" : ", with VAT " + amount(shipment.gross())));
    }

    private Stream<String> vat() {
        return priced.vat().stream()
                .map(group -> "VAT " + group.rate() + ": " + amount(group.net()) + " + " + amount(group.vat()) + " = "
                        + amount(group.gross()));
    }

    private Stream<String> campaigns() {
        CampaignReport report = priced.campaigns();
        Stream<String> applied = report.applied().stream()
                .map(it -> "applied " + it.code() + " " + it.name() + " " + amount(it.amount())
                        + (it.lost().isZero() ? "" : ", lost " + amount(it.lost())));
        Stream<String> notApplied = report.notApplied().stream()
                .map(it -> "not applied " + it.code() + " " + it.name() + ": " + it.reason());
        Stream<String> nearMisses = report.nearMisses().stream()
                .map(it -> "near " + it.code() + " " + it.name() + ": " + it.hint() + ", saves " + amount(it.saving()));
        return Stream.of(applied, notApplied, nearMisses).flatMap(part -> part);
    }

    private Stream<String> discounts() {
        return priced.discounts().stream()
                .map(it -> "discount " + it.name() + " " + amount(it.amount())
                        + (it.lost().isZero() ? "" : ", lost " + amount(it.lost())));
    }

    private Stream<String> points() {
        return priced.points().stream()
                .map(it -> "points " + it.id() + " used " + amount(it.used()) + ", earned " + amount(it.earned()));
    }

    private Stream<String> totals() {
        Totals totals = priced.totals();
        return Stream.of(
                "without additions " + amount(totals.withoutAddition()) + ", additions " + amount(totals.additionSum()),
                "total " + amount(totals.total()) + " = " + amount(totals.withoutVat()) + " + VAT "
                        + amount(totals.vatSum()));
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }
}
