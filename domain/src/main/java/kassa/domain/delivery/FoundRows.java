package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;

/** The rows of an order with what the merchant found of them; amounts that nothing was said of stay, but deposits go with their goods. */
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
        places.forEach(place -> all.setDeposit(place, rows.get(place), places));
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
        return found.row()
                .map(row -> IntStream.range(0, rows.size())
                        .filter(place -> place == row)
                        .boxed()
                        .toList())
                .orElseGet(() -> placesOf(found.product()));
    }

    private void set(int index, int place, FoundAmount found) {
        OrderRow row = rows.get(place);
        if (found.amount().compareTo(row.ordered()) > 0) {
            breach(index, "of row " + place + " " + row.ordered().toPlainString() + " were ordered");
        } else {
            rows.set(place, row.withCounted(found.amount()));
        }
    }

    /** With goods of which more or less is found goes their deposit, unless it is named itself. */
    private void setDeposit(int place, OrderRow before, List<Integer> named) {
        OrderRow goods = rows.get(place);
        if (goods.found().compareTo(before.found()) != 0) {
            deposit(place).filter(deposit -> !named.contains(deposit)).ifPresent(deposit -> follow(deposit, goods));
        }
    }

    /** The one right behind the goods, else the only one if there are no other such goods. */
    private Optional<Integer> deposit(int place) {
        Optional<String> product = rows.get(place).product();
        List<Integer> deposits = placesOf(product.map(id -> id + ProductId.DEPOSIT));
        boolean isOnly = deposits.size() == 1 && placesOf(product).size() == 1;
        return deposits.stream().filter(each -> isOnly || each == place + 1).findFirst();
    }

    private List<Integer> placesOf(Optional<String> product) {
        return IntStream.range(0, rows.size())
                .filter(place ->
                        product.isPresent() && product.equals(rows.get(place).product()))
                .boxed()
                .toList();
    }

    private void follow(int place, OrderRow goods) {
        OrderRow deposit = rows.get(place);
        if (deposit.ordered().compareTo(goods.ordered()) == 0) {
            rows.set(place, deposit.withCounted(goods.found()));
        } else if (goods.isComplete() || goods.found().signum() == 0) {
            rows.set(place, deposit.withCounted(goods.isComplete() ? deposit.ordered() : BigDecimal.ZERO));
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
