package kassa.adapter.persistence.receipt;

import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.port.DocumentFormat;
import kassa.application.receipt.Closings;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;

/** Closings in a table, each a document under its number, which the database refuses to change. */
public final class JdbiClosings implements Closings {

    private final Session session;
    private final DocumentFormat<Closing> format;

    private JdbiClosings(Session session, DocumentFormat<Closing> format) {
        this.session = session;
        this.format = format;
    }

    public static Closings in(Store store, DocumentFormat<Closing> format) {
        return new JdbiClosings(store.session(), format);
    }

    @Override
    public List<Closing> list(InstitutionId institution, long below, int limit) {
        String sql = """
                select document
                from closing
                where institution_id = ? and closing_number < ?
                order by closing_number desc
                fetch first ? rows only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, below)
                .bind(2, limit)
                .map((row, context) -> format.read(row.getString("document")))
                .list());
    }

    @Override
    public Optional<Closing> find(InstitutionId institution, long number) {
        String sql = """
                select document
                from closing
                where institution_id = ? and closing_number = ?""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, number)
                .map((row, context) -> format.read(row.getString("document")))
                .findOne());
    }

    @Override
    public void add(Closing closing) {
        String sql = """
                insert into closing (institution_id, closing_number, document)
                values (?, ?, ?)""";
        session.change(handle -> handle.createUpdate(sql)
                .bind(0, closing.institution().value())
                .bind(1, closing.number())
                .bind(2, format.write(closing))
                .execute());
    }
}
