package kassa.application.port;

import java.util.function.Supplier;

/**
 * Units of work on the store: all of one is kept, or nothing.
 *
 * <p>Work is done on the calling thread and must not be started within other work. Whatever it throws undoes it and
 * reaches the caller, except that work which collided with other work (a {@link StaleVersion}, a deadlock, a
 * serialization failure) is tried again a few times: it must be free of effects outside the store. When {@code write}
 * returns, the work is on disk.
 */
@DrivenPort
public interface Transactions {

    /**
     * Does work that changes the store.
     *
     * @throws StorageUnavailable if the store cannot be reached; the work is then undone
     * @throws StaleVersion if it collided again and again
     */
    <T> T write(Supplier<T> work);

    /**
     * Does work that only reads, on one consistent state of the store.
     *
     * @throws StorageUnavailable if the store cannot be reached
     */
    <T> T read(Supplier<T> work);
}
