package kassa.adapter.persistence.invoice;

import java.util.List;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;
import kassa.application.port.DocumentFormat;
import kassa.domain.invoice.BuyerlessInvoice;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.receipt.ForgottenCustomer;
import kassa.domain.receipt.PersonId;
import org.jdbi.v3.core.Handle;

/** Who has bought, in the platform's invoices and in what they were made of. */
public final class InvoicePersons implements PersonalRecords {

    private final Session session;
    private final DocumentFormat<InvoiceRevision> format;
    private final InvoiceRows rows;

    private InvoicePersons(Session session, DocumentFormat<InvoiceRevision> format) {
        this.session = session;
        this.format = format;
        this.rows = new InvoiceRows(format);
    }

    public static PersonalRecords in(Store store, DocumentFormat<InvoiceRevision> format) {
        return new InvoicePersons(store.session(), format);
    }

    @Override
    public String kind() {
        return "invoices";
    }

    @Override
    public Erasure erase(PersonId person) {
        return Erasure.of(session.change(handle -> {
            List<InvoiceRevision> revisions = of(handle, person);
            revisions.forEach(revision -> forget(handle, revision));
            return revisions.size();
        }));
    }

    private List<InvoiceRevision> of(Handle handle, PersonId person) {
        String sql = """
                select document
                from invoice
                where person_id = ?
                order by institution_id, invoice_id, revision
                for update""";
        return handle.createQuery(sql)
                .bind(0, person.value())
                .map(rows::revision)
                .list();
    }

    private int forget(Handle handle, InvoiceRevision revision) {
        String sql = """
                update invoice
                set person_id = ?, document = ?, original = ?
                where institution_id = ? and invoice_id = ? and revision = ?""";
        Invoice invoice = revision.invoice();
        return handle.createUpdate(sql)
                .bind(0, PersonId.FORGOTTEN.value())
                .bind(1, format.write(BuyerlessInvoice.of(revision)))
                .bind(2, ForgottenCustomer.NO_PAPER)
                .bind(3, invoice.seller().store().value())
                .bind(4, invoice.id().value())
                .bind(5, revision.revision())
                .execute();
    }
}
