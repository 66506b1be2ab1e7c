package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import kassa.bootstrap.architecture.planted.application.receipt.ReceiptLifecycle;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("json-names-wire-types")
record CallingJson(ReceiptLifecycle receipts) {}
