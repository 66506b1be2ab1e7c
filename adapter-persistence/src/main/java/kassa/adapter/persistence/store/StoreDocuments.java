package kassa.adapter.persistence.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kassa.application.port.DocumentFormat;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;

/**
 * One document for each institution in a table of its own, such as the list of its campaigns.
 *
 * <p>A document is read each time and parsed once: the value is kept beside the text that it came from, so that a change
 * by another node is seen with the next unit of work. Thread-safe.
 */
public final class StoreDocuments<T> {
    private final Session session;
    private final DocumentFormat<T> format;
    private final String select;
    private final String update;
    private final String insert;
    private final Map<InstitutionId, Parsed<T>> parsed = new ConcurrentHashMap<>();

    private record Parsed<T>(String document, T value) {}

    private StoreDocuments(Store store, String table, DocumentFormat<T> format) {
        this.session = store.session();
        this.format = format;
        this.select = "select document from " + table + " where institution_id = ?";
        this.update = "update " + table + " set document = ? where institution_id = ?";
        this.insert = "insert into " + table + " (document, institution_id) values (?, ?)";
    }

    /** @param table a name of ours, with the columns institution_id and document */
    public static <T> StoreDocuments<T> in(Store store, String table, DocumentFormat<T> format) {
        return new StoreDocuments<>(store, table, format);
    }

    public Optional<T> find(InstitutionId institution) {
        return session.ask(handle -> handle.createQuery(select)
                        .bind(0, institution.value())
                        .mapTo(String.class)
                        .findOne())
                .map(document -> parsed(institution, document));
    }

    private T parsed(InstitutionId institution, String document) {
        return parsed.compute(
                        institution,
                        (id, known) -> known != null && known.document.equals(document)
                                ? known
                                : new Parsed<>(document, format.read(document)))
                .value;
    }

    /** Keeps the value in place of the one before. */
    public void replace(InstitutionId institution, T value) {
        String document = format.write(value);
        session.change(handle -> execute(handle, update, institution, document) == 1
                || execute(handle, insert, institution, document) == 1);
    }

    private static int execute(Handle handle, String sql, InstitutionId institution, String document) {
        return handle.createUpdate(sql)
                .bind(0, document)
                .bind(1, institution.value())
                .execute();
    }
}
