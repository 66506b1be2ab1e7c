package kassa.adapter.persistence.receipt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Conditions;
import kassa.adapter.persistence.store.Instants;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Confirmations without a receipt as rows; the sum as the text that was sent, which no column type would round. */
final class UnmatchedPayments {

    private static final String OF_STORE_OR_NOBODY = """
            (institution_id = ? or institution_id is null or not exists (
                select 1
                from institution
                where institution.institution_id = unmatched_payment.institution_id))""";

    private UnmatchedPayments() {}

    /** The key guards that of two equal ones at the same moment the second is counted. */
    static int add(Handle handle, UnmatchedPayment payment) {
        String key = key(payment.confirmation());
        int counted = count(handle, key, payment);
        return counted > 0 ? counted : insert(handle, key, payment);
    }

    private static String key(ConfirmPayment sent) {
        return Sha256.of(sent.institution().map(InstitutionId::value).orElse("") + "\n" + sent.original())
                .value();
    }

    private static int count(Handle handle, String key, UnmatchedPayment payment) {
        String sql = """
                update unmatched_payment
                set times = times + 1, last_received_at = ?, reason = ?
                where confirmation_key = ?""";
        return handle.createUpdate(sql)
                .bind(0, Instants.column(payment.receivedAt()))
                .bind(1, payment.reason())
                .bind(2, key)
                .execute();
    }

    private static int insert(Handle handle, String key, UnmatchedPayment payment) {
        String sql = """
                insert into unmatched_payment (
                    invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at, reason, original,
                    confirmation_key, last_received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
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
                .bind(8, key)
                .bind(9, Instants.column(payment.receivedAt()))
                .execute();
    }

    static int settle(Handle handle, ConfirmPayment confirmation, Instant now) {
        String sql = """
                update unmatched_payment
                set settled_at = ?
                where confirmation_key = ? and settled_at is null""";
        return handle.createUpdate(sql)
                .bind(0, Instants.column(now))
                .bind(1, key(confirmation))
                .execute();
    }

    static List<KeptPayment> list(Handle handle, UnmatchedQuery query, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("settled_at is null");
        query.institution().ifPresent(store -> conditions.add(OF_STORE_OR_NOBODY, store.value()));
        query.after()
                .ifPresent(last -> conditions.add(
                        "(received_at, unmatched_payment_id) > (?, ?)", Instants.column(last.at()), last.id()));
        String sql = """
                select
                    unmatched_payment_id, invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at,
                    reason, original, last_received_at, times
                from unmatched_payment%s
                order by received_at, unmatched_payment_id
                fetch first ? rows only""".formatted(conditions.where());
        return conditions
                .bind(handle.createQuery(sql), limit)
                .map(UnmatchedPayments::map)
                .list();
    }

    static long count(Handle handle) {
        return handle.createQuery("select count(*) from unmatched_payment where settled_at is null")
                .map((row, context) -> row.getLong(1))
                .one();
    }

    private static KeptPayment map(ResultSet row, StatementContext context) throws SQLException {
        ConfirmPayment confirmation = new ConfirmPayment(
                text(row, "invoice_id").map(InvoiceId::new),
                text(row, "institution_invoice_id").map(InstitutionInvoiceId::new),
                text(row, "institution_id").map(InstitutionId::new),
                text(row, "paid_sum").map(BigDecimal::new),
                Instants.read(row, "paid_at"),
                row.getString("original"));
        UnmatchedPayment payment = new UnmatchedPayment(
                confirmation, Instants.read(row, "received_at").orElseThrow(), row.getString("reason"));
        return new KeptPayment(
                row.getLong("unmatched_payment_id"),
                payment,
                Instants.read(row, "last_received_at").orElseThrow(),
                row.getLong("times"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
