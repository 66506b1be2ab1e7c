package kassa.adapter.persistence.delivery;

import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.delivery.OrderPaper;
import kassa.application.delivery.OrderQuery;
import kassa.application.delivery.Orders;
import kassa.application.port.DocumentFormat;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;
import org.jdbi.v3.core.statement.Update;

/** Orders in a table: the columns that they are found by, and the complete document; their papers in another. */
public final class JdbiOrders implements Orders {

    private final Session session;
    private final OrderRows rows;
    private final OrderLists lists;

    private JdbiOrders(Session session, DocumentFormat<DeliveryOrder> format) {
        this.session = session;
        this.rows = new OrderRows(format);
        this.lists = new OrderLists(rows);
    }

    public static Orders in(Store store, DocumentFormat<DeliveryOrder> format) {
        return new JdbiOrders(store.session(), format);
    }

    @Override
    public Optional<Versioned<DeliveryOrder>> find(OrderId id) {
        String sql = """
                select version, document
                from delivery_order
                where order_id = ?%s""".formatted(session.writes() ? " for update" : "");
        return session.ask(
                handle -> handle.createQuery(sql).bind(0, id.value()).map(rows).findOne());
    }

    @Override
    public void add(DeliveryOrder order) {
        String sql = """
                insert into delivery_order (
                    person_id, invoice_id, institution_invoice_id, status, shipment_method, document, order_id,
                    institution_id, arrived_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
        session.change(handle -> rows.bindAll(handle.createUpdate(sql), order).execute());
    }

    @Override
    public void replace(DeliveryOrder changed, long version) {
        String sql = """
                update delivery_order
                set person_id = ?, invoice_id = ?, institution_invoice_id = ?, status = ?, shipment_method = ?, document = ?,
                    version = version + 1
                where order_id = ? and version = ?""";
        session.change(handle -> {
            Update update = rows.bindChange(handle.createUpdate(sql), changed)
                    .bind(6, changed.id().value())
                    .bind(7, version);
            return requireOne(update.execute(), changed.id());
        });
    }

    private static int requireOne(int replaced, OrderId id) {
        if (replaced != 1) {
            throw new StaleVersion("order " + id + " has changed since it was read");
        }
        return replaced;
    }

    @Override
    public List<DeliveryOrder> list(OrderQuery query, int limit) {
        return session.ask(handle -> lists.of(handle, query, limit));
    }

    @Override
    public void file(OrderPaper paper) {
        session.change(handle -> OrderPapers.file(handle, paper));
    }

    @Override
    public boolean isOvertaken(OrderId id, String original) {
        return session.ask(handle -> OrderPapers.isOvertaken(handle, id, original));
    }

    @Override
    public List<OrderPaper> papers(OrderId id) {
        return session.ask(handle -> OrderPapers.of(handle, id));
    }
}
