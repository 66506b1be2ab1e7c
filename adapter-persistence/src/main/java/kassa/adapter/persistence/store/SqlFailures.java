package kassa.adapter.persistence.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What a failure of the database means to the application: the one place that reads SQL states. */
final class SqlFailures {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failure, deadlock (both databases); lock time-out (H2, PostgreSQL); concurrent update (H2). */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "HYT00", "55P03", "90131");

    /**
     * H2: the database or connection is closed, closing, broken, full, read-only or cannot be read or written.
     * Both: a statement that took too long.
     * PostgreSQL: a standby that takes no changes; work that fell silent or took too long; a damaged table or index.
     */
    private static final Set<String> OUTAGES = Set.of(
            "90007", "90020", "90028", "90030", "90031", "90067", "90097", "90098", "90100", "90121", "90135", "57014",
            "25006", "25P03", "25P04", "XX001", "XX002");

    /** Connection lost, resources exhausted (a full disk among them), server going down, its files failing. */
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57P", "58");

    /** H2 says "general error" when the disk is full while it commits: what lies behind tells more. */
    private static final Set<Integer> FILE_FAILURES =
            Set.of(DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_CLOSED);

    private SqlFailures() {}

    /** The failure as the application knows it; as it is if no database is behind it or it is a bug. */
    static RuntimeException translate(RuntimeException failure) {
        return cause(failure).map(cause -> translate(failure, cause)).orElse(failure);
    }

    /** The database's own words behind a failure. */
    static Optional<SQLException> cause(Throwable failure) {
        return behind(failure, SQLException.class).findFirst();
    }

    private static <T extends Throwable> Stream<T> behind(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static RuntimeException translate(RuntimeException failure, SQLException cause) {
        if (failure instanceof StaleVersion || failure instanceof StorageUnavailable) {
            return failure;
        }
        String state = Optional.ofNullable(cause.getSQLState()).orElse("");
        if (state.equals(UNIQUE_VIOLATION)) {
            return new StaleVersion("someone else has added the same in the meantime", failure);
        }
        if (COLLISIONS.contains(state)) {
            return new StaleVersion("the work collided with other work", failure);
        }
        return isOutage(cause) ? new StorageUnavailable("the database cannot be used now", failure) : failure;
    }

    /** Whether the database cannot be used now, be it this connection alone or any. */
    static boolean isOutage(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || OUTAGES.contains(state)
                || OUTAGE_CLASSES.stream().anyMatch(state::startsWith)
                || behind(failure, MVStoreException.class)
                        .anyMatch(each -> FILE_FAILURES.contains(each.getErrorCode()));
    }
}
