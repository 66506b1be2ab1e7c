package kassa.adapter.persistence.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;
import kassa.application.port.DocumentFormat;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.ForgottenRecipient;
import kassa.domain.receipt.ForgottenCustomer;
import kassa.domain.receipt.PersonId;
import org.jdbi.v3.core.Handle;

/** Who has ordered, in orders and in their papers. */
public final class OrderPersons implements PersonalRecords {

    private final Session session;
    private final OrderRows rows;

    private OrderPersons(Session session, DocumentFormat<DeliveryOrder> format) {
        this.session = session;
        this.rows = new OrderRows(format);
    }

    public static PersonalRecords in(Store store, DocumentFormat<DeliveryOrder> format) {
        return new OrderPersons(store.session(), format);
    }

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public Erasure erase(PersonId person) {
        return session.change(handle -> {
            Map<Boolean, List<DeliveryOrder>> orders =
                    of(handle, person).stream().collect(Collectors.partitioningBy(ForgottenRecipient::isPossible));
            orders.get(true).forEach(order -> forget(handle, order));
            return new Erasure(orders.get(true).size(), orders.get(false).size());
        });
    }

    private List<DeliveryOrder> of(Handle handle, PersonId person) {
        String sql = """
                select document
                from delivery_order
                where person_id = ?
                order by order_id
                for update""";
        return handle.createQuery(sql).bind(0, person.value()).map(rows::order).list();
    }

    private void forget(Handle handle, DeliveryOrder order) {
        String orders = """
                update delivery_order
                set person_id = ?, invoice_id = ?, institution_invoice_id = ?, status = ?, shipment_method = ?, document = ?,
                    version = version + 1
                where order_id = ?""";
        String papers = "update delivery_paper set original = ? where order_id = ?";
        rows.bindChange(handle.createUpdate(orders), ForgottenRecipient.of(order))
                .bind(6, order.id().value())
                .execute();
        handle.createUpdate(papers)
                .bind(0, ForgottenCustomer.NO_PAPER)
                .bind(1, order.id().value())
                .execute();
    }
}
