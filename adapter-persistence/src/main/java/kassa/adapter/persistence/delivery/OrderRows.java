package kassa.adapter.persistence.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import kassa.adapter.persistence.store.Instants;
import kassa.application.port.DocumentFormat;
import kassa.application.port.Versioned;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** An order as a row: the document is the truth, the other columns are copies of it to search by. */
final class OrderRows implements RowMapper<Versioned<DeliveryOrder>> {

    private final DocumentFormat<DeliveryOrder> format;

    OrderRows(DocumentFormat<DeliveryOrder> format) {
        this.format = format;
    }

    @Override
    public Versioned<DeliveryOrder> map(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(order(row, context), row.getLong("version"));
    }

    DeliveryOrder order(ResultSet row, StatementContext context) throws SQLException {
        return format.read(row.getString("document"));
    }

    /** All columns but the version: those that change first, then those that never do. */
    Update bindAll(Update insert, DeliveryOrder order) {
        return bindChange(insert, order)
                .bind(6, order.id().value())
                .bind(7, order.institutionId().value())
                .bind(8, Instants.column(order.arrivedAt()));
    }

    /** What changes in the life of an order: the first six columns. */
    Update bindChange(Update update, DeliveryOrder order) {
        return update.bind(0, order.customer().value())
                .bind(1, order.invoiceId().map(InvoiceId::value).orElse(null))
                .bind(
                        2,
                        order.institutionInvoiceId()
                                .map(InstitutionInvoiceId::value)
                                .orElse(null))
                .bind(3, order.status().name())
                .bind(4, order.shipment().method().name())
                .bind(5, format.write(order));
    }
}
