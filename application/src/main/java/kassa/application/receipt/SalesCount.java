package kassa.application.receipt;

import kassa.application.catalogue.Sales;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/**
 * Counts how often each product is sold, so that searches can show first what customers look for.
 *
 * <p>Any number of nodes may count in one store: each receipt that was paid is counted once. What is given back stays
 * counted: the customer looked for it.
 */
@DrivingPort
public interface SalesCount {

    /**
     * Counts receipts that were paid since the count before.
     *
     * @param most how many of each store at most
     * @return how many were counted in the store with the most; {@code most} if there may be more
     */
    int count(int most);

    /** The use case over these ports. */
    static SalesCount over(Transactions transactions, Institutions institutions, Receipts receipts, Sales sales) {
        return new SalesCountService(transactions, institutions, receipts, sales);
    }
}
