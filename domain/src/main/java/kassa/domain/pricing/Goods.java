package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/** The goods of a cart while they are being priced, seen as rows, as products and as rate groups. */
record Goods(List<DraftRow> rows, List<ProductGroup> products) {

    static Goods of(Cart cart) {
        List<DraftRow> rows = new ArrayList<>(cart.lines().size());
        List<ProductGroup> products = new ArrayList<>();
        Map<Sameness, ProductGroup> known = new HashMap<>();
        for (CartLine line : cart.lines()) {
            DraftRow row = new DraftRow(line, cart.terms());
            rows.add(row);
            groupOf(row, known, products).add(row);
        }
        return new Goods(rows, products);
    }

    /** What campaigns on products take for one: pieces that bear prices of their own differ by them. */
    private record Sameness(ProductId product, UnitPrice unitPrice) {}

    private static ProductGroup groupOf(DraftRow row, Map<Sameness, ProductGroup> known, List<ProductGroup> products) {
        Optional<Sameness> sameness = row.article().product().map(id -> new Sameness(id, row.unitPrice()));
        ProductGroup group = sameness.map(known::get).orElseGet(() -> {
            ProductGroup fresh = new ProductGroup();
            products.add(fresh);
            return fresh;
        });
        sameness.ifPresent(same -> known.put(same, group));
        return group;
    }

    /** What the goods cost by now, in the store's basis. */
    long total() {
        return DraftRow.sum(rows, DraftRow::current);
    }

    /** The pieces in the cart: what is weighed or measured counts as one. */
    BigDecimal pieces() {
        return rows.stream().map(Goods::pieces).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal pieces(DraftRow row) {
        boolean counted = row.article().price().unit() == UnitOfMeasure.PIECE
                && !row.article().soldByWeight();
        return counted ? row.amount() : BigDecimal.ONE;
    }

    /** The rows by VAT rate, in order of first appearance. */
    Collection<List<DraftRow>> rateGroups() {
        Map<VatRate, List<DraftRow>> groups = new LinkedHashMap<>();
        for (DraftRow row : rows) {
            groups.computeIfAbsent(row.article().price().vatRate(), none -> new ArrayList<>())
                    .add(row);
        }
        return groups.values();
    }
}
