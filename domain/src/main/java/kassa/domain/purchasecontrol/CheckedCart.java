package kassa.domain.purchasecontrol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.money.Money;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.pricing.PriceCheck;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.RowKind;

/**
 * A cart as it is looked into: what the catalogue says of its lines, and the price of those that can be charged.
 *
 * @param priced empty if nothing in the cart can be charged
 */
public record CheckedCart(List<ExaminedLine> lines, Optional<PricedCart> priced) {

    public CheckedCart {
        lines = List.copyOf(lines);
        Objects.requireNonNull(priced, "priced");
    }

    /** What the goods come to, with VAT. */
    public Optional<Money> total() {
        return priced.map(PricedCart::total);
    }

    /** How much of which product is in the cart; what the store does not sell is not counted. */
    public GoodsCount goods() {
        return GoodsCount.of(
                lines.stream().flatMap(line -> line.line().stream()).toList());
    }

    /** Whether the store sells all that is in it. */
    boolean isForSale() {
        return lines.stream().allMatch(line -> line.line().isPresent());
    }

    /** All that the lines give reason for, in their order. */
    List<ControlReason> reasons() {
        Iterator<PricedRow> rows = goodsRows().iterator();
        List<ControlReason> reasons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Position position = new Position(i, lines.get(i));
            position.ofCatalogue().forEach(reasons::add);
            if (lines.get(i).line().isPresent()) {
                position.ofPrice(rows.next().priceCheck()).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private List<PricedRow> goodsRows() {
        return priced.stream()
                .flatMap(cart -> cart.rows().stream())
                .filter(row -> row.kind() == RowKind.GOODS)
                .toList();
    }

    /** A line and where it stands. */
    private record Position(int index, ExaminedLine line) {

        Stream<ControlReason> ofCatalogue() {
            return Stream.concat(
                    line.fault().map(fault -> reason(ControlReason.Kind.NOT_FOR_SALE, fault)).stream(),
                    line.applying().stream().map(inspection -> reason(kind(inspection), inspection.reason())));
        }

        Optional<ControlReason> ofPrice(PriceCheck check) {
            return check.fold(Optional::empty, (sent, ours) -> Optional.of(different(sent, ours)), Optional::empty);
        }

        private ControlReason different(BigDecimal sent, BigDecimal ours) {
            String text = "shown for " + sent.toPlainString() + ", sold for " + ours.toPlainString();
            return reason(ControlReason.Kind.PRICE_DIFFERS, text);
        }

        private ControlReason reason(ControlReason.Kind kind, String text) {
            return new ControlReason(kind, Optional.of(index), line.product().map(Product::id), text);
        }

        private static ControlReason.Kind kind(Inspection inspection) {
            if (inspection.action() == InspectionAction.RESTRICT) {
                return ControlReason.Kind.RESTRICTION;
            }
            return inspection instanceof Inspection.MinAge ? ControlReason.Kind.MIN_AGE : ControlReason.Kind.INSPECTION;
        }
    }
}
