package kassa.bootstrap.architecture.planted.application.receipt;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("json-names-wire-types")
record ReceiptJson(String text) {}
