package kassa.bootstrap.architecture.planted.application.receipt;

import kassa.bootstrap.architecture.planted.application.node.TurnsToReceipt;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("no-circles")
public record TurnsToNode(TurnsToReceipt next) {}
