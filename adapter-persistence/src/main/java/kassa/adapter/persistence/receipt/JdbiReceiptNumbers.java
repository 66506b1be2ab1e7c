package kassa.adapter.persistence.receipt;

import java.time.InstantSource;
import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.receipt.ReceiptNumbers;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.jdbi.v3.core.Handle;

/**
 * Fiscal and credit note numbers from a table with one row for each store and series.
 *
 * <p>The row stays locked until the unit of work ends: the next one waits for it, and one that is undone leaves the
 * number as it was.
 */
public final class JdbiReceiptNumbers implements ReceiptNumbers {

    private static final String FISCAL = "fiscal";
    private static final String CREDIT_NOTE = "credit-note";

    private final Session session;
    private final TimeOrderedIds ids;

    private JdbiReceiptNumbers(Session session, TimeOrderedIds ids) {
        this.session = session;
        this.ids = ids;
    }

    /** @param clock tells the time that the ids of receipts begin with */
    public static ReceiptNumbers in(Store store, InstantSource clock) {
        return new JdbiReceiptNumbers(store.session(), new TimeOrderedIds(clock));
    }

    @Override
    public InstitutionInvoiceId nextId() {
        return new InstitutionInvoiceId(ids.next());
    }

    @Override
    public FiscalNumber nextFiscalNumber(InstitutionId institution) {
        return new FiscalNumber(next(institution, FISCAL));
    }

    @Override
    public CreditNoteNumber nextCreditNoteNumber(InstitutionId institution) {
        return new CreditNoteNumber(next(institution, CREDIT_NOTE));
    }

    private long next(InstitutionId institution, String series) {
        return session.change(
                handle -> advance(handle, institution, series).orElseGet(() -> start(handle, institution, series)));
    }

    private static Optional<Long> advance(Handle handle, InstitutionId institution, String series) {
        String sql = """
                update number_series
                set last_number = last_number + 1
                where institution_id = ? and series = ?""";
        return handle.createUpdate(sql)
                .bind(0, institution.value())
                .bind(1, series)
                .executeAndReturnGeneratedKeys("last_number")
                .map((row, context) -> row.getLong(1))
                .findOne();
    }

    private static long start(Handle handle, InstitutionId institution, String series) {
        String sql = """
                insert into number_series (institution_id, series, last_number)
                values (?, ?, 1)""";
        return handle.createUpdate(sql)
                .bind(0, institution.value())
                .bind(1, series)
                .execute();
    }
}
