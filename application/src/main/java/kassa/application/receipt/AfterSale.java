package kassa.application.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kassa.application.port.StaleVersion;
import kassa.application.port.Sweep;
import kassa.application.port.Transactions;
import kassa.application.port.Versioned;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Refund;

/** What happens to a single receipt besides being paid: it is called off, it runs out, it is given back. */
final class AfterSale {

    private final Transactions transactions;
    private final Receipts receipts;
    private final Filing filing;
    private final ReceiptNumbers numbers;
    private final PointsOfReceipts points;

    AfterSale(
            Transactions transactions,
            Receipts receipts,
            Filing filing,
            ReceiptNumbers numbers,
            PointsOfReceipts points) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.filing = filing;
        this.numbers = numbers;
        this.points = points;
    }

    FiledReceipt cancel(InstitutionInvoiceId id, Instant now) {
        return transactions.write(() -> retire(id, receipt -> receipt.cancel(now)));
    }

    CreditNote refund(InstitutionInvoiceId id, Refund refund, Instant now) {
        return transactions.write(() -> {
            Versioned<FiledReceipt> known = locked(id);
            Receipt receipt = known.value().receipt();
            return receipt.creditNoteOf(refund).orElseGet(() -> give(known, refund, now));
        });
    }

    private CreditNote give(Versioned<FiledReceipt> known, Refund refund, Instant now) {
        Receipt before = known.value().receipt();
        Receipt after = before.refund(refund, numbers.nextCreditNoteNumber(before.institutionId()), now);
        CreditNote note = after.creditNoteOf(refund).orElseThrow();
        points.giveBack(after, note);
        filing.replace(known, after);
        return note;
    }

    int expireDue(int most, Instant now) {
        List<InstitutionInvoiceId> due = transactions.read(() -> receipts.due(now, most));
        return Sweep.over(due, id -> expire(id, now));
    }

    /** Another node may have been here, or a payment: then there is nothing left to do. */
    private void expire(InstitutionInvoiceId id, Instant now) {
        try {
            transactions.write(() -> retire(id, receipt -> receipt.isDue(now) ? receipt.expire(now) : receipt));
        } catch (StaleVersion busy) {
            // Someone is at work on it; it is looked at again the next time, if it is still due.
        }
    }

    private FiledReceipt retire(InstitutionInvoiceId id, UnaryOperator<Receipt> change) {
        Versioned<FiledReceipt> known = locked(id);
        Receipt before = known.value().receipt();
        Receipt after = change.apply(before);
        if (after.equals(before)) {
            return known.value();
        }
        points.release(after);
        return filing.replace(known, after);
    }

    /** Carts and payments of the invoice wait until this unit of work is done, as this one has waited for them. */
    private Versioned<FiledReceipt> locked(InstitutionInvoiceId id) {
        Receipt receipt = receipts.require(id).value().receipt();
        return Revisions.of(receipts.revisions(receipt.invoiceId(), Optional.of(receipt.institutionId())))
                .find(id);
    }
}
