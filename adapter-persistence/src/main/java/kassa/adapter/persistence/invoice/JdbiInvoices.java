package kassa.adapter.persistence.invoice;

import java.time.Instant;
import java.util.List;
import kassa.adapter.persistence.store.Conditions;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.InvoiceQuery;
import kassa.application.invoice.Invoices;
import kassa.application.invoice.RevisionId;
import kassa.application.port.DocumentFormat;
import kassa.application.port.Position;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/** Invoices in a table: the columns that they are found by, and the complete document. */
public final class JdbiInvoices implements Invoices {

    private final Session session;
    private final InvoiceRows rows;

    private JdbiInvoices(Session session, DocumentFormat<InvoiceRevision> format) {
        this.session = session;
        this.rows = new InvoiceRows(format);
    }

    public static Invoices in(Store store, DocumentFormat<InvoiceRevision> format) {
        return new JdbiInvoices(store.session(), format);
    }

    @Override
    public List<FiledInvoice> revisions(InstitutionId store, InvoiceId id) {
        String sql = """
                select document, content_hash, original
                from invoice
                where institution_id = ? and invoice_id = ?
                order by revision""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, store.value())
                .bind(1, id.value())
                .map(rows)
                .list());
    }

    @Override
    public void add(FiledInvoice invoice) {
        String sql = """
                insert into invoice (
                    institution_id, invoice_id, revision, institution_invoice_id, person_id, received_at, deviates,
                    content_hash, document, original)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        session.change(handle -> rows.bind(handle.createUpdate(sql), invoice).execute());
    }

    @Override
    public List<InvoiceRevision> list(InvoiceQuery query, int limit) {
        Conditions conditions = conditions(query);
        String sql = """
                select document
                from invoice%s
                order by received_at desc, institution_id desc, invoice_id desc, revision desc
                fetch first ? rows only""".formatted(conditions.where());
        return session.ask(handle -> conditions
                .bind(handle.createQuery(sql), limit)
                .map(rows::revision)
                .list());
    }

    private static Conditions conditions(InvoiceQuery query) {
        Conditions conditions = new Conditions();
        query.institution().ifPresent(store -> conditions.add("institution_id = ?", store.value()));
        query.deviating().ifPresent(deviates -> conditions.add("deviates = ?", deviates));
        query.from().ifPresent(from -> conditions.add("received_at >= ?", Instants.column(from)));
        query.to().ifPresent(to -> conditions.add("received_at < ?", Instants.column(to)));
        query.after()
                .ifPresent(last -> conditions.add(
                        "(received_at, institution_id, invoice_id, revision) < (?, ?, ?, ?)", position(last)));
        return conditions;
    }

    private static Object[] position(Position<RevisionId> last) {
        RevisionId id = last.id();
        return new Object[] {
            Instants.column(last.at()), id.store().value(), id.invoice().value(), id.revision()
        };
    }

    /** Two nodes that erase at once wait for each other's rows, and find them gone. */
    @Override
    public int erase(InstitutionId store, Instant receivedBefore, int most) {
        String sql = """
                delete from invoice
                where institution_id = ? and (invoice_id, revision) in (
                    select invoice_id, revision
                    from invoice
                    where institution_id = ? and received_at < ?
                    order by received_at, invoice_id, revision
                    fetch first ? rows only)""";
        return session.change(handle -> handle.createUpdate(sql)
                .bind(0, store.value())
                .bind(1, store.value())
                .bind(2, Instants.column(receivedBefore))
                .bind(3, most)
                .execute());
    }
}
