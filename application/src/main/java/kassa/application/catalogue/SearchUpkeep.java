package kassa.application.catalogue;

import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/** Lets searches see what has changed in the catalogues. */
@DrivingPort
public interface SearchUpkeep {

    /**
     * Brings the index up to the catalogues of all stores as they are now, whichever node changed them.
     *
     * @return of how many stores something had changed
     * @throws kassa.application.port.StorageUnavailable if the catalogues cannot be read; some stores may be up to date
     */
    int catchUp();

    /** The use case over these ports. */
    static SearchUpkeep over(
            Transactions transactions, Institutions institutions, Products products, CatalogueIndex index) {
        return new SearchUpkeepService(transactions, institutions, products, index);
    }
}
