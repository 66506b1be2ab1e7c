package kassa.bootstrap.architecture.planted.adapter.persistence.node;

import kassa.bootstrap.architecture.planted.adapter.persistence.receipt.JdbiReceipts;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("persistence-features-apart")
record KnowsOtherFeature(JdbiReceipts receipts) {}
