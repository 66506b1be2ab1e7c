package kassa.bootstrap.architecture.planted.adapter.persistence.receipt;

import kassa.bootstrap.architecture.planted.adapter.persistence.store.Table;
import kassa.bootstrap.architecture.planted.application.receipt.Receipts;

/** A feature that keeps the rules. */
public final class JdbiReceipts implements Receipts {

    private final Table table;

    private JdbiReceipts(Table table) {
        this.table = table;
    }

    public static Receipts in(Table table) {
        return new JdbiReceipts(table);
    }

    @Override
    public long count() {
        return table.hashCode();
    }
}
