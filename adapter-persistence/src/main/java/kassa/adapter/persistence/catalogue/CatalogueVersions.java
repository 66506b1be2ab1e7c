package kassa.adapter.persistence.catalogue;

import java.util.Optional;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;

/**
 * The versions of the stores' catalogues.
 *
 * <p>The row of a store stays locked until the unit of work ends: changes of one catalogue are kept in the order of their
 * versions, so that a reader who has seen one finds all that comes later behind it.
 */
final class CatalogueVersions {

    private CatalogueVersions() {}

    static long current(Handle handle, InstitutionId institution) {
        String sql = """
                select version
                from catalogue
                where institution_id = ?""";
        return handle.createQuery(sql)
                .bind(0, institution.value())
                .map((row, context) -> row.getLong(1))
                .findOne()
                .orElse(0L);
    }

    /** If two start the versions of a store at the same moment, one of them is tried again. */
    static long next(Handle handle, InstitutionId institution) {
        return advance(handle, institution).orElseGet(() -> start(handle, institution));
    }

    private static Optional<Long> advance(Handle handle, InstitutionId institution) {
        String sql = """
                update catalogue
                set version = version + 1
                where institution_id = ?""";
        return handle.createUpdate(sql)
                .bind(0, institution.value())
                .executeAndReturnGeneratedKeys("version")
                .map((row, context) -> row.getLong(1))
                .findOne();
    }

    private static long start(Handle handle, InstitutionId institution) {
        String sql = """
                insert into catalogue (institution_id, version)
                values (?, 1)""";
        return handle.createUpdate(sql).bind(0, institution.value()).execute();
    }
}
