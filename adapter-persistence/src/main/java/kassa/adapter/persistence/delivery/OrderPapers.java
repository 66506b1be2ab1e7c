package kassa.adapter.persistence.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.application.delivery.OrderPaper;
import kassa.domain.delivery.Arrival;
import kassa.domain.delivery.OrderId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What was told of orders, in the order in which it was told. */
final class OrderPapers {

    private OrderPapers() {}

    /** Whoever files a paper holds the row of its order: nobody files the same text beside them. */
    static int file(Handle handle, OrderPaper paper) {
        return isFiled(handle, paper) ? 0 : add(handle, paper);
    }

    private static boolean isFiled(Handle handle, OrderPaper paper) {
        String sql = """
                select distinct became
                from delivery_paper
                where order_id = ? and original = ?""";
        return handle
                .createQuery(sql)
                .bind(0, paper.order().value())
                .bind(1, paper.original())
                .map((row, context) -> Arrival.valueOf(row.getString("became")))
                .stream()
                .anyMatch(paper::repeats);
    }

    static boolean isOvertaken(Handle handle, OrderId order, String original) {
        String sql = """
                select 1
                from delivery_paper once
                join delivery_paper later on later.order_id = once.order_id and later.paper_number > once.paper_number
                where once.order_id = ? and once.original = ? and once.became in ('RECEIVED', 'UPDATED')
                    and later.became = 'UPDATED' and later.original <> once.original
                fetch first 1 row only""";
        return handle.createQuery(sql)
                .bind(0, order.value())
                .bind(1, original)
                .map((row, context) -> row.getInt(1))
                .findOne()
                .isPresent();
    }

    private static int add(Handle handle, OrderPaper paper) {
        String sql = """
                insert into delivery_paper (order_id, told_at, became, reason, original)
                values (?, ?, ?, ?, ?)""";
        return handle.createUpdate(sql)
                .bind(0, paper.order().value())
                .bind(1, Instants.column(paper.at()))
                .bind(2, paper.became().name())
                .bind(3, paper.reason().orElse(null))
                .bind(4, paper.original())
                .execute();
    }

    static List<OrderPaper> of(Handle handle, OrderId order) {
        String sql = """
                select order_id, told_at, became, reason, original
                from delivery_paper
                where order_id = ?
                order by paper_number""";
        return handle.createQuery(sql)
                .bind(0, order.value())
                .map(OrderPapers::map)
                .list();
    }

    private static OrderPaper map(ResultSet row, StatementContext context) throws SQLException {
        return new OrderPaper(
                new OrderId(row.getString("order_id")),
                Instants.read(row, "told_at").orElseThrow(),
                Arrival.valueOf(row.getString("became")),
                Optional.ofNullable(row.getString("reason")),
                row.getString("original"));
    }
}
