package kassa.adapter.persistence.receipt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.UnmatchedPayment;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Confirmations without a receipt as rows; the sum as the text that was sent, which no column type would round. */
final class UnmatchedPayments {

    private UnmatchedPayments() {}

    static int add(Handle handle, UnmatchedPayment payment) {
        String sql = """
                insert into unmatched_payment (
                    invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at, reason, original)
                values (?, ?, ?, ?, ?, ?, ?, ?)""";
        ConfirmPayment sent = payment.confirmation();
        return handle.createUpdate(sql)
                .bind(0, sent.invoice().map(InvoiceId::value).orElse(null))
                .bind(1, sent.receipt().map(InstitutionInvoiceId::value).orElse(null))
                .bind(2, sent.institution().map(InstitutionId::value).orElse(null))
                .bind(3, sent.sum().map(BigDecimal::toString).orElse(null))
                .bind(4, sent.paidAt().map(Instants::column).orElse(null))
                .bind(5, Instants.column(payment.receivedAt()))
                .bind(6, payment.reason())
                .bind(7, sent.original())
                .execute();
    }

    static List<UnmatchedPayment> oldest(Handle handle, int limit) {
        String sql = """
                select invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at, reason, original
                from unmatched_payment
                order by received_at, unmatched_payment_id
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, limit)
                .map(UnmatchedPayments::map)
                .list();
    }

    static List<UnmatchedPayment> oldest(Handle handle, InstitutionId institution, int limit) {
        String sql = """
                select invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at, reason, original
                from unmatched_payment
                where institution_id = ? or institution_id is null
                order by received_at, unmatched_payment_id
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, limit)
                .map(UnmatchedPayments::map)
                .list();
    }

    private static UnmatchedPayment map(ResultSet row, StatementContext context) throws SQLException {
        ConfirmPayment confirmation = new ConfirmPayment(
                text(row, "invoice_id").map(InvoiceId::new),
                text(row, "institution_invoice_id").map(InstitutionInvoiceId::new),
                text(row, "institution_id").map(InstitutionId::new),
                text(row, "paid_sum").map(BigDecimal::new),
                Instants.read(row, "paid_at"),
                row.getString("original"));
        return new UnmatchedPayment(
                confirmation, Instants.read(row, "received_at").orElseThrow(), row.getString("reason"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
