package kassa.adapter.persistence.node;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.node.Institutions;
import kassa.application.port.DocumentFormat;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Institutions in a table, each as a document. */
public final class JdbiInstitutions implements Institutions {

    private final Session session;
    private final DocumentFormat<Institution> format;
    private final RowMapper<Institution> institution;

    private JdbiInstitutions(Session session, DocumentFormat<Institution> format) {
        this.session = session;
        this.format = format;
        this.institution = (row, context) -> format.read(row.getString("document"));
    }

    public static Institutions in(Store store, DocumentFormat<Institution> format) {
        return new JdbiInstitutions(store.session(), format);
    }

    @Override
    public Optional<Institution> find(InstitutionId id) {
        String sql = """
                select document
                from institution
                where institution_id = ?""";
        return session.ask(handle ->
                handle.createQuery(sql).bind(0, id.value()).map(institution).findOne());
    }

    /** Sorted here: databases disagree on the order of texts. */
    @Override
    public List<Institution> all() {
        String sql = """
                select document
                from institution""";
        return session.ask(handle -> handle.createQuery(sql).map(institution).stream()
                .sorted(Comparator.comparing(store -> store.id().value()))
                .toList());
    }

    @Override
    public void save(Institution changed) {
        String document = format.write(changed);
        session.change(
                handle -> update(handle, changed.id(), document) == 1 ? changed : insert(handle, changed, document));
    }

    private static int update(Handle handle, InstitutionId id, String document) {
        String sql = """
                update institution
                set document = ?
                where institution_id = ?""";
        return handle.createUpdate(sql).bind(0, document).bind(1, id.value()).execute();
    }

    private static Institution insert(Handle handle, Institution added, String document) {
        String sql = """
                insert into institution (institution_id, document)
                values (?, ?)""";
        handle.createUpdate(sql).bind(0, added.id().value()).bind(1, document).execute();
        return added;
    }
}
