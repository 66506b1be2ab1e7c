package kassa.bootstrap.architecture.planted.adapter.persistence.node;

import kassa.bootstrap.architecture.planted.adapter.persistence.receipt.JdbiReceipts;
import kassa.bootstrap.architecture.planted.adapter.persistence.store.Table;
import kassa.bootstrap.architecture.planted.application.receipt.Receipts;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class MakesOtherFeature {

    private MakesOtherFeature() {}

    @Breaks({"bootstrap-wires", "persistence-features-apart"})
    static Receipts receipts(Table table) {
        return JdbiReceipts.in(table);
    }
}
