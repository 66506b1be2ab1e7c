package kassa.application.port.memory;

import java.util.concurrent.atomic.AtomicLong;
import kassa.application.receipt.ReceiptNumbers;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;

/** Ids R1, R2, R3 … which no rollback gives back, and the fiscal numbers of each store. */
final class MemoryReceiptNumbers implements ReceiptNumbers {

    private final MemoryTransactions units;
    private final AtomicLong ids = new AtomicLong();

    MemoryReceiptNumbers(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public InstitutionInvoiceId nextId() {
        return new InstitutionInvoiceId("R" + ids.incrementAndGet());
    }

    @Override
    public FiscalNumber nextFiscalNumber(InstitutionId institution) {
        units.change(tables -> tables.lastFiscalNumbers()
                .put(
                        institution,
                        1 + tables.lastFiscalNumbers().find(institution).orElse(0L)));
        return new FiscalNumber(
                units.see(tables -> tables.lastFiscalNumbers().find(institution).orElseThrow()));
    }
}
