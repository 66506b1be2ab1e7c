package kassa.application.port.memory;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import kassa.application.receipt.ReceiptNumbers;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.CreditNoteNumber;
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
        return new FiscalNumber(next(Tables::lastFiscalNumbers, institution));
    }

    @Override
    public CreditNoteNumber nextCreditNoteNumber(InstitutionId institution) {
        return new CreditNoteNumber(next(Tables::lastCreditNoteNumbers, institution));
    }

    private long next(Function<Tables, Table<InstitutionId, Long>> series, InstitutionId institution) {
        units.change(tables -> series.apply(tables)
                .put(institution, 1 + series.apply(tables).find(institution).orElse(0L)));
        return units.see(tables -> series.apply(tables).find(institution).orElseThrow());
    }
}
