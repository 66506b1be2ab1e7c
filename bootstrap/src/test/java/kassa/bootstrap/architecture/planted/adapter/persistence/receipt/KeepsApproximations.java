package kassa.bootstrap.architecture.planted.adapter.persistence.receipt;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("no-binary-fractions")
record KeepsApproximations(float price) {}
