package kassa.application.receipt;

import java.util.List;
import kassa.application.port.Versioned;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceRevisions;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.RuleViolation;

/** The receipts of one invoice as they were read. */
record Revisions(List<Versioned<FiledReceipt>> read) {

    static Revisions of(List<Versioned<FiledReceipt>> read) {
        return new Revisions(read);
    }

    InvoiceRevisions decisions() {
        return new InvoiceRevisions(
                read.stream().map(each -> each.value().receipt()).toList());
    }

    boolean has(InstitutionInvoiceId id) {
        return read.stream().anyMatch(each -> each.value().receipt().id().equals(id));
    }

    Versioned<FiledReceipt> find(InstitutionInvoiceId id) {
        return read.stream()
                .filter(each -> each.value().receipt().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    FiledReceipt paperOf(Receipt receipt) {
        return find(receipt.id()).value();
    }

    void requireAgreement(ConfirmPayment confirmation) {
        List<Receipt> all = read.stream().map(each -> each.value().receipt()).toList();
        RuleViolation.unless(
                all.stream().map(Receipt::institutionId).distinct().count() <= 1
                        && all.stream().allMatch(receipt -> agrees(receipt, confirmation)),
                ReceiptRule.AMBIGUOUS,
                "the confirmation does not name one invoice of one store");
    }

    private static boolean agrees(Receipt receipt, ConfirmPayment confirmation) {
        return confirmation.invoice().map(receipt.invoiceId()::equals).orElse(true)
                && confirmation
                        .institution()
                        .map(receipt.institutionId()::equals)
                        .orElse(true);
    }
}
