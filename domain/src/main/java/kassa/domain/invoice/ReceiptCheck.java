package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import kassa.domain.receipt.Receipt;

/** An invoice held against our own receipt for the same purchase. */
final class ReceiptCheck {

    private final Invoice invoice;
    private final List<Deviation> found = new ArrayList<>();

    private ReceiptCheck(Invoice invoice) {
        this.invoice = invoice;
    }

    static List<Deviation> of(Invoice invoice, InvoiceFacts facts) {
        ReceiptCheck check = new ReceiptCheck(invoice);
        check.named(facts);
        facts.receipt().ifPresent(check::compare);
        return check.found;
    }

    private void named(InvoiceFacts facts) {
        invoice.receipt()
                .filter(id ->
                        facts.receipt().filter(ours -> ours.id().equals(id)).isEmpty())
                .ifPresent(id -> found.add(new Deviation(
                        DeviationKind.RECEIPT_UNKNOWN,
                        "/institutionInvoiceId",
                        id.value(),
                        "this store has issued no such receipt")));
    }

    private void compare(Receipt ours) {
        invoice.total()
                .filter(total -> invoice.currency().equals(ours.priced().currency()))
                .filter(total -> total.toPay().compareTo(ours.priced().total().amount()) != 0)
                .ifPresent(total -> found.add(new Deviation(
                        DeviationKind.RECEIPT_TOTAL,
                        "/total/totalToPay",
                        total.toPay().toPlainString(),
                        ours.priced().total().amount().toPlainString() + " of receipt " + ours.id())));
        if (invoice.status().equals(Invoice.PAYED) && !ours.isPaid()) {
            found.add(new Deviation(
                    DeviationKind.RECEIPT_UNPAID,
                    "/status",
                    invoice.status(),
                    "receipt " + ours.id() + " is " + ours.state()));
        }
    }
}
