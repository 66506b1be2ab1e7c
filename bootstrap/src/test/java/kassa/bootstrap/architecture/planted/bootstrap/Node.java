package kassa.bootstrap.architecture.planted.bootstrap;

import kassa.bootstrap.architecture.planted.adapter.http.receipt.ReceiptRoutes;
import kassa.bootstrap.architecture.planted.adapter.persistence.receipt.JdbiReceipts;
import kassa.bootstrap.architecture.planted.adapter.persistence.store.Table;
import kassa.bootstrap.architecture.planted.application.receipt.ReceiptLifecycle;
import picocli.CommandLine;

/** Wires, as only bootstrap may. */
final class Node {

    private Node() {}

    static ReceiptRoutes over(Table table) {
        System.out.println(CommandLine.VERSION);
        return new ReceiptRoutes(ReceiptLifecycle.over(JdbiReceipts.in(table)));
    }
}
