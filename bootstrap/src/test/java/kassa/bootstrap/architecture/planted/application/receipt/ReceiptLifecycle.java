package kassa.bootstrap.architecture.planted.application.receipt;

import kassa.bootstrap.architecture.planted.application.port.DrivingPort;

/** A driving port as it should be. */
@DrivingPort
public interface ReceiptLifecycle {

    long issued();

    static ReceiptLifecycle over(Receipts receipts) {
        return new ReceiptService(receipts);
    }
}
