package kassa.adapter.persistence.testdatabase;

import kassa.adapter.persistence.store.StoreSettings;

/**
 * A database that nobody else uses.
 *
 * @param settings how it is opened
 * @param removal removes it, be it open or not
 */
public record TestDatabase(StoreSettings settings, Runnable removal) implements AutoCloseable {

    @Override
    public void close() {
        removal.run();
    }
}
