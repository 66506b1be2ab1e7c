package kassa.adapter.persistence.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;
import kassa.application.port.DocumentFormat;
import kassa.application.receipt.ReceiptAnswers;
import kassa.domain.receipt.ForgottenCustomer;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Who has bought, in receipts and in their papers. The receipts stay, without their customer.
 *
 * <p>Receipts are found by everything but their customer, for nobody else asks for those: all of them are looked through,
 * some at a time, because a database gives up on a statement that takes too long.
 */
public final class ReceiptPersons implements PersonalRecords {

    private static final int PAGE = 1_000;

    /** What stands in a document just as it is, whatever the format. For others, each document has to be read. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:@-]+");

    private final Session session;
    private final DocumentFormat<Receipt> format;
    private final ReceiptRows rows;
    private final ReceiptAnswers answers;
    private final int page;

    private ReceiptPersons(Session session, DocumentFormat<Receipt> format, ReceiptAnswers answers, int page) {
        this.session = session;
        this.format = format;
        this.rows = new ReceiptRows(format);
        this.answers = Objects.requireNonNull(answers, "answers");
        this.page = page;
    }

    public static PersonalRecords in(Store store, DocumentFormat<Receipt> format, ReceiptAnswers answers) {
        return in(store, format, answers, PAGE);
    }

    /** @param page how many receipts are looked through at once */
    static PersonalRecords in(Store store, DocumentFormat<Receipt> format, ReceiptAnswers answers, int page) {
        return new ReceiptPersons(store.session(), format, answers, page);
    }

    @Override
    public String kind() {
        return "receipts";
    }

    @Override
    public Erasure erase(PersonId person) {
        return session.change(handle -> {
            List<InstitutionInvoiceId> found = new ArrayList<>();
            String from = "";
            for (Optional<String> to = end(handle, from); to.isPresent(); to = end(handle, from)) {
                found.addAll(of(handle, person, from, to.get()));
                from = to.get();
            }
            found.forEach(id -> forget(handle, id));
            return Erasure.of(found.size());
        });
    }

    /** The last id of the page behind that one. */
    private Optional<String> end(Handle handle, String from) {
        String sql = """
                select max(institution_invoice_id)
                from (
                    select institution_invoice_id
                    from receipt
                    where institution_invoice_id > ?
                    order by institution_invoice_id
                    fetch first ? rows only) page""";
        return handle.createQuery(sql)
                .bind(0, from)
                .bind(1, page)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .one();
    }

    private List<InstitutionInvoiceId> of(Handle handle, PersonId person, String from, String to) {
        boolean plain = PLAIN.matcher(person.value()).matches();
        String sql = """
                select document
                from receipt
                where institution_invoice_id > ? and institution_invoice_id <= ?%s""".formatted(plain ? " and document like ?" : "");
        Query query = handle.createQuery(sql).bind(0, from).bind(1, to);
        if (plain) {
            query.bind(2, "%" + person.value() + "%");
        }
        return query.map(rows::receipt).stream()
                .filter(receipt -> receipt.customer().equals(person))
                .map(Receipt::id)
                .toList();
    }

    private int forget(Handle handle, InstitutionInvoiceId id) {
        String select = "select document from receipt where institution_invoice_id = ? for update";
        String update = """
                update receipt
                set document = ?, request = ?, answer = ?, version = version + 1
                where institution_invoice_id = ?""";
        Receipt after = ForgottenCustomer.of(handle.createQuery(select)
                .bind(0, id.value())
                .map(rows::receipt)
                .one());
        return handle.createUpdate(update)
                .bind(0, format.write(after))
                .bind(1, ForgottenCustomer.NO_PAPER)
                .bind(2, answers.answer(after))
                .bind(3, id.value())
                .execute();
    }
}
