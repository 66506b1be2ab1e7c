package kassa.adapter.persistence.node;

import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.node.StorageHealth;
import kassa.application.port.Transactions;

/** Asks the database for an answer. */
public final class JdbiStorageHealth implements StorageHealth {

    private static final int PATIENCE_SECONDS = 1;

    private final Transactions transactions;
    private final Session session;

    private JdbiStorageHealth(Store store) {
        this.transactions = store.transactions();
        this.session = store.session();
    }

    public static StorageHealth of(Store store) {
        return new JdbiStorageHealth(store);
    }

    @Override
    public boolean responds() {
        try {
            return transactions.read(this::ask);
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }

    private boolean ask() {
        return session.ask(handle -> handle.createQuery("select 1")
                .setQueryTimeout(PATIENCE_SECONDS)
                .map((row, context) -> row.getInt(1) == 1)
                .one());
    }
}
