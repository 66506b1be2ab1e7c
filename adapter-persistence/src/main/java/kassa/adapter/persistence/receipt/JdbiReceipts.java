package kassa.adapter.persistence.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.port.DocumentFormat;
import kassa.application.port.Position;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.ReceiptQuery;
import kassa.application.receipt.Receipts;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Receipt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Receipts in a table: the columns that they are found by, the complete document and its papers beside them. */
public final class JdbiReceipts implements Receipts {

    private final Session session;
    private final ReceiptRows rows;
    private final ReceiptLists lists;

    private JdbiReceipts(Session session, DocumentFormat<Receipt> format) {
        this.session = session;
        this.rows = new ReceiptRows(format);
        this.lists = new ReceiptLists(rows);
    }

    public static Receipts in(Store store, DocumentFormat<Receipt> format) {
        return new JdbiReceipts(store.session(), format);
    }

    /**
     * In work that writes, the first revision is locked before all are read: it stands for the invoice, so that two carts
     * or payments for one invoice come one after the other, whichever revisions they are about.
     */
    @Override
    public List<Versioned<FiledReceipt>> revisions(InvoiceId invoice, Optional<InstitutionId> institution) {
        return session.ask(handle -> session.writes() && !lockFirst(handle, invoice, institution)
                ? List.of()
                : read(handle, invoice, institution));
    }

    private static boolean lockFirst(Handle handle, InvoiceId invoice, Optional<InstitutionId> institution) {
        String sql = """
                select revision
                from receipt
                where invoice_id = ? and revision = 1%s
                for update""".formatted(institution.isPresent() ? " and institution_id = ?" : "");
        var query = handle.createQuery(sql).bind(0, invoice.value());
        institution.ifPresent(store -> query.bind(1, store.value()));
        return !query.map((row, context) -> row.getInt(1)).list().isEmpty();
    }

    private List<Versioned<FiledReceipt>> read(Handle handle, InvoiceId invoice, Optional<InstitutionId> institution) {
        String sql = """
                select version, request, answer, document
                from receipt
                where invoice_id = ?%s
                order by revision""".formatted(institution.isPresent() ? " and institution_id = ?" : "");
        var query = handle.createQuery(sql).bind(0, invoice.value());
        institution.ifPresent(store -> query.bind(1, store.value()));
        return query.map(rows).list();
    }

    @Override
    public Optional<Versioned<FiledReceipt>> find(InstitutionInvoiceId id) {
        String sql = """
                select version, request, answer, document
                from receipt
                where institution_invoice_id = ?""";
        return session.ask(
                handle -> handle.createQuery(sql).bind(0, id.value()).map(rows).findOne());
    }

    @Override
    public void add(FiledReceipt receipt) {
        String sql = """
                insert into receipt (
                    institution_invoice_id, institution_id, invoice_id, revision, state, fingerprint, currency, total_minor,
                    fiscal_number, issued_at, expires_at, paid_at, flagged, version, request, answer, document)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)""";
        session.change(handle -> rows.bindAll(handle.createUpdate(sql), receipt).execute());
    }

    /** The papers of a receipt never change. */
    @Override
    public void replace(FiledReceipt changed, long version) {
        String sql = """
                update receipt
                set state = ?, fiscal_number = ?, paid_at = ?, flagged = ?, document = ?, version = version + 1
                where institution_invoice_id = ? and version = ?""";
        session.change(handle -> {
            int replaced = rows.bindChange(handle.createUpdate(sql), changed.receipt())
                    .bind(5, changed.receipt().id().value())
                    .bind(6, version)
                    .execute();
            return requireOne(replaced, changed.receipt().id());
        });
    }

    @Override
    public List<InstitutionInvoiceId> due(Instant now, int limit) {
        String sql = """
                select institution_invoice_id
                from receipt
                where state = 'ISSUED' and expires_at <= ?
                order by expires_at, institution_invoice_id
                fetch first ? rows only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, Instants.column(now))
                .bind(1, limit)
                .map((row, context) -> new InstitutionInvoiceId(row.getString(1)))
                .list());
    }

    private static int requireOne(int replaced, InstitutionInvoiceId id) {
        if (replaced != 1) {
            throw new StaleVersion("receipt " + id + " has changed since it was read");
        }
        return replaced;
    }

    @Override
    public void addUnmatched(UnmatchedPayment payment) {
        session.change(handle -> UnmatchedPayments.add(handle, payment));
    }

    @Override
    public void settleUnmatched(ConfirmPayment confirmation, Instant now) {
        session.change(handle -> UnmatchedPayments.settle(handle, confirmation, now));
    }

    @Override
    public List<KeptPayment> unmatched(UnmatchedQuery query, int limit) {
        return session.ask(handle -> UnmatchedPayments.list(handle, query, limit));
    }

    @Override
    public long countUnmatched() {
        return session.ask(UnmatchedPayments::count);
    }

    @Override
    public List<Receipt> list(ReceiptQuery query, int limit) {
        return session.ask(handle -> lists.of(handle, query, limit));
    }

    @Override
    public List<Receipt> flagged(InstitutionId institution, int limit) {
        return session.ask(handle -> lists.flagged(handle, institution, limit));
    }

    @Override
    public List<Receipt> unpaid(InstitutionId institution, Instant issuedBefore, int limit) {
        return session.ask(handle -> lists.unpaid(handle, institution, issuedBefore, limit));
    }

    @Override
    public List<Receipt> paid(InstitutionId institution, long afterFiscalNumber, int limit) {
        return session.ask(handle -> lists.paid(handle, institution, afterFiscalNumber, limit));
    }

    @Override
    public boolean existFor(InstitutionId institution) {
        String sql = """
                select 1
                from receipt
                where institution_id = ?
                fetch first 1 row only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, institution.value())
                .map((row, context) -> row.getInt(1))
                .findOne()
                .isPresent());
    }

    @Override
    public List<Receipt> standing(
            InstitutionId institution,
            Instant from,
            Instant to,
            Optional<Position<InstitutionInvoiceId>> after,
            int limit) {
        String sql = """
                select document
                from receipt
                where institution_id = ? and issued_at >= ? and issued_at < ? and state in ('ISSUED', 'PAID')%s
                order by issued_at, institution_invoice_id
                fetch first ? rows only""".formatted(after.isPresent() ? " and (issued_at, institution_invoice_id) > (?, ?)" : "");
        return session.ask(handle -> {
            Query query = handle.createQuery(sql)
                    .bind(0, institution.value())
                    .bind(1, Instants.column(from))
                    .bind(2, Instants.column(to));
            after.ifPresent(last ->
                    query.bind(3, Instants.column(last.at())).bind(4, last.id().value()));
            return query.bind(after.isPresent() ? 5 : 3, limit)
                    .map(rows::receipt)
                    .list();
        });
    }
}
