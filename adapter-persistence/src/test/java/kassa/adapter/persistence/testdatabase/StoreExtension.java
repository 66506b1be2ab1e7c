package kassa.adapter.persistence.testdatabase;

import kassa.adapter.persistence.store.Store;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** An open store for a class of tests and the classes inside it, on a database of its own. */
public final class StoreExtension implements BeforeAllCallback {

    private static final Namespace OWN = Namespace.create(StoreExtension.class);

    private final DatabaseKind kind;
    private Store store;

    private StoreExtension(DatabaseKind kind) {
        this.kind = kind;
    }

    public static StoreExtension on(DatabaseKind kind) {
        return new StoreExtension(kind);
    }

    /** Asked for by the classes inside too: they find that of the outermost, with which it is closed. */
    @Override
    public void beforeAll(ExtensionContext context) {
        store = context.getStore(OWN)
                .computeIfAbsent(this, self -> OpenStore.on(kind), OpenStore.class)
                .store();
    }

    public Store store() {
        return store;
    }

    private record OpenStore(TestDatabase database, Store store) implements AutoCloseable {

        static OpenStore on(DatabaseKind kind) {
            TestDatabase database = kind.create();
            return new OpenStore(database, Store.open(database.settings()));
        }

        @Override
        public void close() {
            try (database) {
                store.close();
            }
        }
    }
}
