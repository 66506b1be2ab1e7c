package kassa.application.receipt;

import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;

/** The numbers that receipts bear. */
@DrivenPort
public interface ReceiptNumbers {

    /** A number that no receipt of any node has had or will have. */
    InstitutionInvoiceId nextId();

    /**
     * The store's next fiscal number, taken within the running transaction: one that is undone gives its number back, so
     * that there are neither gaps nor repeats.
     */
    FiscalNumber nextFiscalNumber(InstitutionId institution);

    /** The store's next credit note number, a series of its own, taken likewise. */
    CreditNoteNumber nextCreditNoteNumber(InstitutionId institution);
}
