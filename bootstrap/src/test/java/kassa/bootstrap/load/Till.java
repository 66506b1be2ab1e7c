package kassa.bootstrap.load;

/** Sells one cart after the other, for one thread: through the node, or with the database alone. */
public interface Till extends AutoCloseable {

    /** Has a receipt issued for a cart of twenty lines. */
    void create(String invoice);

    /** Confirms the payment of the receipt that was issued last. */
    void confirm(String invoice);

    @Override
    default void close() {}
}
