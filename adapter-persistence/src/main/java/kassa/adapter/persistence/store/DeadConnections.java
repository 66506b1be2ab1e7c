package kassa.adapter.persistence.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Tells the pool to part with a connection that the database cannot be used by; on its own it knows but a few reasons. */
final class DeadConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return SqlFailures.isOutage(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
