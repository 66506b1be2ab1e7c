package kassa.bootstrap.architecture.planted.application.node;

import kassa.bootstrap.architecture.planted.application.receipt.TurnsToNode;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("no-circles")
public record TurnsToReceipt(TurnsToNode next) {}
