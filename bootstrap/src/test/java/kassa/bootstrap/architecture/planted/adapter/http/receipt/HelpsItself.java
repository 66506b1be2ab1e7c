package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import kassa.bootstrap.architecture.planted.application.receipt.ReceiptLifecycle;
import kassa.bootstrap.architecture.planted.application.receipt.Receipts;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class HelpsItself {

    private HelpsItself() {}

    @Breaks("bootstrap-wires")
    static ReceiptLifecycle useCases(Receipts receipts) {
        return ReceiptLifecycle.over(receipts);
    }
}
