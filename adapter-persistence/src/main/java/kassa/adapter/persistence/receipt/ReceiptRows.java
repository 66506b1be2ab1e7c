package kassa.adapter.persistence.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import kassa.adapter.persistence.store.Instants;
import kassa.application.port.DocumentFormat;
import kassa.application.port.Versioned;
import kassa.application.receipt.FiledReceipt;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.Receipt;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** A receipt as a row: the document is the truth, the other columns are copies of it to search by. */
final class ReceiptRows implements RowMapper<Versioned<FiledReceipt>> {

    private final DocumentFormat<Receipt> format;

    ReceiptRows(DocumentFormat<Receipt> format) {
        this.format = format;
    }

    @Override
    public Versioned<FiledReceipt> map(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(
                new FiledReceipt(receipt(row, context), row.getString("request"), row.getString("answer")),
                row.getLong("version"));
    }

    /** The receipt alone, without its papers. */
    Receipt receipt(ResultSet row, StatementContext context) throws SQLException {
        return format.read(row.getString("document"));
    }

    /** All columns but the version, in the order of the table. */
    Update bindAll(Update insert, FiledReceipt filed) {
        Receipt receipt = filed.receipt();
        return insert.bind(0, receipt.id().value())
                .bind(1, receipt.institutionId().value())
                .bind(2, receipt.invoiceId().value())
                .bind(3, receipt.revision())
                .bind(4, receipt.state().name())
                .bind(5, receipt.fingerprint().value())
                .bind(6, receipt.priced().currency().getCurrencyCode())
                .bind(7, receipt.priced().total().minor())
                .bind(8, fiscalNumber(receipt))
                .bind(9, Instants.column(receipt.issuedAt()))
                .bind(10, Instants.column(receipt.expiresAt()))
                .bind(11, paidAt(receipt))
                .bind(12, isFlagged(receipt))
                .bind(13, filed.request())
                .bind(14, filed.answer())
                .bind(15, format.write(receipt));
    }

    /** State, fiscal number, instant of payment, flags and document: what changes in the life of a receipt. */
    Update bindChange(Update update, Receipt receipt) {
        return update.bind(0, receipt.state().name())
                .bind(1, fiscalNumber(receipt))
                .bind(2, paidAt(receipt))
                .bind(3, isFlagged(receipt))
                .bind(4, format.write(receipt));
    }

    private static boolean isFlagged(Receipt receipt) {
        return !receipt.flags().isEmpty();
    }

    private static Long fiscalNumber(Receipt receipt) {
        return receipt.fiscalNumber().map(FiscalNumber::value).orElse(null);
    }

    private static OffsetDateTime paidAt(Receipt receipt) {
        return receipt.paidAt().map(Instants::column).orElse(null);
    }
}
