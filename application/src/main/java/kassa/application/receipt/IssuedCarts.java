package kassa.application.receipt;

import kassa.application.port.DrivenPort;
import kassa.domain.receipt.Receipt;

/** Where another feature is told what receipts sell, within the unit of work that issues them. */
@DrivenPort
public interface IssuedCarts {

    /** A receipt is on offer from now on; what its cart is to others does not keep it from that. */
    void issued(Receipt receipt);
}
