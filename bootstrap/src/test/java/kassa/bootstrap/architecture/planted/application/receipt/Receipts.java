package kassa.bootstrap.architecture.planted.application.receipt;

import kassa.bootstrap.architecture.planted.application.port.DrivenPort;

/** A driven port as it should be. */
@DrivenPort
public interface Receipts {

    long count();
}
