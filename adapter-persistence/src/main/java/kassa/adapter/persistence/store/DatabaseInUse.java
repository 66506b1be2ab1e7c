package kassa.adapter.persistence.store;

/** Another process works on the database file; only one can. */
public final class DatabaseInUse extends DatabaseUnusable {

    private static final long serialVersionUID = 1L;

    DatabaseInUse(Throwable cause) {
        super("another process is using this database: stop it first, or give this node a database of its own", cause);
    }
}
