package kassa.adapter.persistence.testdatabase;

import java.util.Optional;
import kassa.adapter.persistence.store.Store;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** An open store for a class of tests and the classes inside it, on a database of its own. */
public final class StoreExtension implements BeforeAllCallback {

    private static final Namespace OWN = Namespace.create(StoreExtension.class);

    private final DatabaseKind kind;
    private OpenStores stores;

    private StoreExtension(DatabaseKind kind) {
        this.kind = kind;
    }

    public static StoreExtension on(DatabaseKind kind) {
        return new StoreExtension(kind);
    }

    /** Asked for by the classes inside too: they find that of the outermost, with which it is closed. */
    @Override
    public void beforeAll(ExtensionContext context) {
        stores = context.getStore(OWN).computeIfAbsent(this, self -> new OpenStores(kind), OpenStores.class);
    }

    public Store store() {
        return stores.first;
    }

    /** The database as another node has it open, from the first time that it is asked for. */
    public Store otherStore() {
        return stores.other();
    }

    private static final class OpenStores implements AutoCloseable {

        private final TestDatabase database;
        private final Store first;
        private Optional<Store> other = Optional.empty();

        OpenStores(DatabaseKind kind) {
            this.database = kind.create();
            this.first = Store.open(database.settings());
        }

        synchronized Store other() {
            if (other.isEmpty()) {
                other = Optional.of(Store.open(database.settings()));
            }
            return other.get();
        }

        @Override
        public void close() {
            try (database;
                    first) {
                other.ifPresent(Store::close);
            }
        }
    }
}
