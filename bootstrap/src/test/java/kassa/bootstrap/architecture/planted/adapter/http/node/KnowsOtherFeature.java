package kassa.bootstrap.architecture.planted.adapter.http.node;

import kassa.bootstrap.architecture.planted.adapter.http.receipt.ReceiptRoutes;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("http-features-apart")
record KnowsOtherFeature(ReceiptRoutes routes) {}
