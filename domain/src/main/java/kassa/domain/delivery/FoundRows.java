package kassa.domain.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kassa.domain.rule.Breach;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;

/** The rows of an order with what the merchant found of them; amounts that nothing was said of stay. */
final class FoundRows {

    private final List<OrderRow> rows;
    private final List<Breach> breaches = new ArrayList<>();

    private FoundRows(List<OrderRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    /**
     * The rows with these amounts.
     *
     * @throws RuleViolation {@code delivery.row} naming all that are not there or named twice,
     *     {@code delivery.within-order} naming all of which more was found than ordered
     */
    static List<OrderRow> of(List<OrderRow> rows, List<FoundAmount> found) {
        FoundRows all = new FoundRows(rows);
        List<Integer> places = all.places(found);
        all.requireNoBreach(DeliveryRule.ROW, "what was found does not name rows of the order");
        for (int i = 0; i < found.size(); i++) {
            all.set(i, places.get(i), found.get(i));
        }
        all.requireNoBreach(DeliveryRule.WITHIN_ORDER, "no more can be found than was ordered");
        return all.rows;
    }

    private List<Integer> places(List<FoundAmount> found) {
        Set<Integer> named = new HashSet<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<Integer> meant = meant(found.get(i));
            if (meant.size() != 1) {
                breach(
                        i,
                        meant.isEmpty() ? "the order has no such row" : "several rows are of that product: say which");
            } else if (!named.add(meant.get(0))) {
                breach(i, "the row is named twice");
            }
            places.addAll(meant);
        }
        return places;
    }

    private List<Integer> meant(FoundAmount found) {
        return IntStream.range(0, rows.size())
                .filter(place -> found.row()
                        .map(row -> row == place)
                        .orElseGet(() -> found.product().isPresent()
                                && found.product().equals(rows.get(place).product())))
                .boxed()
                .toList();
    }

    private void set(int index, int place, FoundAmount found) {
        OrderRow row = rows.get(place);
        if (found.amount().compareTo(row.ordered()) > 0) {
            breach(index, "of row " + place + " " + row.ordered().toPlainString() + " were ordered");
        } else {
            rows.set(place, row.withFound(found.amount()));
        }
    }

    private void breach(int index, String reason) {
        breaches.add(new Breach("products/" + index, reason));
    }

    private void requireNoBreach(Rule rule, String detail) {
        if (!breaches.isEmpty()) {
            throw new RuleViolation(rule, detail, breaches);
        }
    }
}
