package kassa.application.receipt;

import kassa.application.port.DrivenPort;
import kassa.domain.receipt.Repricing;

/** Someone who watches receipts being priced again. */
@DrivenPort
public interface ReplayWatcher {

    /** This receipt has been priced again, be its total another or the same; oldest first. */
    void repriced(Repricing repricing);
}
