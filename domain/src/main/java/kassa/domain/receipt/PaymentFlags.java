package kassa.domain.receipt;

import java.util.EnumSet;
import java.util.Set;

/** What is odd about a payment, by the receipt that it is to pay. */
final class PaymentFlags {

    private PaymentFlags() {}

    static Set<ReceiptFlag> of(Receipt receipt, Payment payment) {
        Set<ReceiptFlag> raised = EnumSet.noneOf(ReceiptFlag.class);
        ReceiptState state = receipt.state();
        if (state == ReceiptState.EXPIRED
                || state == ReceiptState.CANCELLED
                || state == ReceiptState.ISSUED && !receipt.isOnOffer(payment.receivedAt())) {
            raised.add(ReceiptFlag.LATE);
        }
        if (state == ReceiptState.SUPERSEDED) {
            raised.add(ReceiptFlag.SUPERSEDED_REVISION);
        }
        if (payment.sum()
                .filter(sum -> sum.compareTo(receipt.priced().total().amount()) != 0)
                .isPresent()) {
            raised.add(ReceiptFlag.AMOUNT_DIFFERS);
        }
        return raised;
    }
}
