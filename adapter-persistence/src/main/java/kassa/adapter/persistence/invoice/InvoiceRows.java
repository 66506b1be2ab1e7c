package kassa.adapter.persistence.invoice;

import java.sql.ResultSet;
import java.sql.SQLException;
import kassa.adapter.persistence.store.Instants;
import kassa.application.invoice.FiledInvoice;
import kassa.application.port.DocumentFormat;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Sha256;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** A revision of an invoice as a row: the document is the truth, the other columns are copies of it to search by. */
final class InvoiceRows implements RowMapper<FiledInvoice> {

    private final DocumentFormat<InvoiceRevision> format;

    InvoiceRows(DocumentFormat<InvoiceRevision> format) {
        this.format = format;
    }

    @Override
    public FiledInvoice map(ResultSet row, StatementContext context) throws SQLException {
        return new FiledInvoice(
                revision(row, context), new Sha256(row.getString("content_hash")), row.getString("original"));
    }

    InvoiceRevision revision(ResultSet row, StatementContext context) throws SQLException {
        return format.read(row.getString("document"));
    }

    Update bind(Update insert, FiledInvoice filed) {
        InvoiceRevision revision = filed.revision();
        Invoice invoice = revision.invoice();
        return insert.bind(0, invoice.seller().store().value())
                .bind(1, invoice.id().value())
                .bind(2, revision.revision())
                .bind(3, invoice.receipt().map(InstitutionInvoiceId::value).orElse(null))
                .bind(4, invoice.buyer().person().value())
                .bind(5, Instants.column(revision.receivedAt()))
                .bind(6, revision.isDeviating())
                .bind(7, filed.content().value())
                .bind(8, format.write(revision))
                .bind(9, filed.original());
    }
}
