package kassa.adapter.persistence.receipt;

import java.time.Instant;
import java.util.List;
import kassa.adapter.persistence.store.Conditions;
import kassa.adapter.persistence.store.Instants;
import kassa.application.port.Position;
import kassa.application.receipt.ReceiptQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import org.jdbi.v3.core.Handle;

/** Receipts by what is known of them, newest first unless they are counted. */
final class ReceiptLists {

    private static final String NO_REVISION_IS_PAID = """
            not exists (
                select 1
                from receipt other
                where other.institution_id = receipt.institution_id and other.invoice_id = receipt.invoice_id
                    and other.fiscal_number is not null)""";

    private final ReceiptRows rows;

    ReceiptLists(ReceiptRows rows) {
        this.rows = rows;
    }

    List<Receipt> of(Handle handle, ReceiptQuery query, int limit) {
        Conditions conditions = new Conditions();
        query.institution().ifPresent(store -> conditions.add("institution_id = ?", store.value()));
        query.invoice().ifPresent(invoice -> conditions.add("invoice_id = ?", invoice.value()));
        query.state().ifPresent(state -> conditions.add("state = ?", state.name()));
        query.from().ifPresent(from -> conditions.add("issued_at >= ?", Instants.column(from)));
        query.to().ifPresent(to -> conditions.add("issued_at < ?", Instants.column(to)));
        query.after().ifPresent(last -> conditions.add("(issued_at, institution_invoice_id) < (?, ?)", position(last)));
        return newest(handle, conditions, limit);
    }

    private static Object[] position(Position<InstitutionInvoiceId> last) {
        return new Object[] {Instants.column(last.at()), last.id().value()};
    }

    List<Receipt> flagged(Handle handle, InstitutionId store, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("institution_id = ?", store.value());
        conditions.add("flagged = ?", true);
        return newest(handle, conditions, limit);
    }

    List<Receipt> unpaid(Handle handle, InstitutionId store, Instant issuedBefore, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("institution_id = ?", store.value());
        conditions.add("state in ('ISSUED', 'EXPIRED')");
        conditions.add("issued_at < ?", Instants.column(issuedBefore));
        conditions.add(NO_REVISION_IS_PAID);
        return newest(handle, conditions, limit);
    }

    /** Not newest first, but by fiscal number. */
    List<Receipt> paid(Handle handle, InstitutionId store, long afterFiscalNumber, int limit) {
        String sql = """
                select document
                from receipt
                where institution_id = ? and fiscal_number > ?
                order by fiscal_number
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, store.value())
                .bind(1, afterFiscalNumber)
                .bind(2, limit)
                .map(rows::receipt)
                .list();
    }

    private List<Receipt> newest(Handle handle, Conditions conditions, int limit) {
        String sql = """
                select document
                from receipt%s
                order by issued_at desc, institution_invoice_id desc
                fetch first ? rows only""".formatted(conditions.where());
        return conditions
                .bind(handle.createQuery(sql), limit)
                .map(rows::receipt)
                .list();
    }
}
