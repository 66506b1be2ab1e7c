package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.application.receipt.ReceiptLifecycle;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("domain-stands-alone")
record KnowsUseCases(ReceiptLifecycle receipts) {}
