package kassa.adapter.persistence.delivery;

import java.util.List;
import kassa.adapter.persistence.store.Conditions;
import kassa.adapter.persistence.store.Instants;
import kassa.application.delivery.OrderQuery;
import kassa.application.port.Position;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;
import org.jdbi.v3.core.Handle;

/** Orders by what is known of them, newest first. */
final class OrderLists {

    private final OrderRows rows;

    OrderLists(OrderRows rows) {
        this.rows = rows;
    }

    List<DeliveryOrder> of(Handle handle, OrderQuery query, int limit) {
        Conditions conditions = conditions(query);
        String sql = """
                select document
                from delivery_order%s
                order by arrived_at desc, order_id desc
                fetch first ? rows only""".formatted(conditions.where());
        return conditions.bind(handle.createQuery(sql), limit).map(rows::order).list();
    }

    private static Conditions conditions(OrderQuery query) {
        Conditions conditions = new Conditions();
        query.institution().ifPresent(store -> conditions.add("institution_id = ?", store.value()));
        query.status().ifPresent(status -> conditions.add("status = ?", status.name()));
        query.method().ifPresent(method -> conditions.add("shipment_method = ?", method.name()));
        query.invoice().ifPresent(invoice -> conditions.add("invoice_id = ?", invoice.value()));
        query.receipt().ifPresent(receipt -> conditions.add("institution_invoice_id = ?", receipt.value()));
        query.from().ifPresent(from -> conditions.add("arrived_at >= ?", Instants.column(from)));
        query.to().ifPresent(to -> conditions.add("arrived_at < ?", Instants.column(to)));
        query.after().ifPresent(last -> conditions.add("(arrived_at, order_id) < (?, ?)", position(last)));
        return conditions;
    }

    private static Object[] position(Position<OrderId> last) {
        return new Object[] {Instants.column(last.at()), last.id().value()};
    }
}
