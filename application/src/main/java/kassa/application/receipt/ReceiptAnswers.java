package kassa.application.receipt;

import kassa.application.port.DrivenPort;
import kassa.domain.receipt.Receipt;

/** What the platform is told of a receipt. */
@DrivenPort
public interface ReceiptAnswers {

    /** The answer, as it is sent and kept. */
    String answer(Receipt receipt);
}
