package kassa.bootstrap.architecture.planted.adapter.http.json;

import kassa.bootstrap.architecture.planted.adapter.http.receipt.ReceiptRoutes;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("http-features-apart")
record KnowsFeature(ReceiptRoutes routes) {}
