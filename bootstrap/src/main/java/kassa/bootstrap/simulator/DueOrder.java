package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kassa.adapter.http.json.JsonTree;

/** What an order has to come to: the rows of its receipt, as far as they were found, and the shipment. */
record DueOrder(List<Row> rows, BigDecimal shipment) {

    DueOrder {
        rows = List.copyOf(rows);
    }

    /** A row, how much of it was found, and what that costs. */
    record Row(String id, BigDecimal amount, BigDecimal price) {

        static Row of(JsonTree row) {
            return new Row(
                    row.field("id").text().orElse(""),
                    row.field("amount").number().orElse(BigDecimal.ZERO),
                    row.field("rowPrice").number().orElse(BigDecimal.ZERO));
        }

        boolean isSame(Row other) {
            return id.equals(other.id) && amount.compareTo(other.amount) == 0 && price.compareTo(other.price) == 0;
        }
    }

    /** All of a receipt. */
    static DueOrder of(JsonTree receipt, BigDecimal shipment) {
        return new DueOrder(rows(receipt), shipment);
    }

    private static List<Row> rows(JsonTree told) {
        return told.field("products").elements().stream().map(Row::of).toList();
    }

    /** Nothing was found of the first so many rows: goods, and the deposits behind them, which go with them. */
    DueOrder withoutFirst(int count) {
        List<Row> left = new ArrayList<>(rows);
        left.subList(0, count).replaceAll(row -> new Row(row.id(), BigDecimal.ZERO, BigDecimal.ZERO));
        return new DueOrder(left, shipment);
    }

    BigDecimal total() {
        return rows.stream().map(Row::price).reduce(shipment, BigDecimal::add);
    }

    /** Holds an order against this as the node shows it. */
    void look(JsonTree filed, String status, Notes notes) {
        Shape.look(filed, notes, fields -> fields.texts("id", "status").amounts("orderTotalPrice"));
        String said = filed.field("status").text().orElse("");
        notes.require(said.equals(status), "order", "it stands at " + said + " where it should at " + status);
        boolean silent = filed.field("remarks").elements().isEmpty();
        notes.require(
                silent,
                "order",
                "what adds up is remarked upon: " + filed.field("remarks").json());
        compare(rows(filed), notes);
        BigDecimal asked = filed.field("orderTotalPrice").number().orElse(BigDecimal.ZERO);
        notes.require(
                asked.compareTo(total()) == 0,
                "sum-of-rows",
                "it costs " + asked + ", what was found of the receipt and the shipment " + total());
    }

    private void compare(List<Row> found, Notes notes) {
        notes.require(
                found.size() == rows.size(), "order", found.size() + " rows where the receipt has " + rows.size());
        for (int i = 0; i < Math.min(found.size(), rows.size()); i++) {
            Row row = found.get(i);
            notes.require(
                    row.isSame(rows.get(i)), "order", "row " + i + " is " + row + " where it should be " + rows.get(i));
        }
    }
}
