package kassa.application.receipt;

import java.util.Objects;
import kassa.domain.receipt.Receipt;

/**
 * A receipt with its papers.
 *
 * @param request the request it was issued for, as it came
 * @param answer the answer that the platform got; it gets the same bytes whenever it asks again
 */
public record FiledReceipt(Receipt receipt, String request, String answer) {

    public FiledReceipt {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
    }

    /** The same papers with the receipt as it is now. */
    public FiledReceipt with(Receipt changed) {
        return new FiledReceipt(changed, request, answer);
    }
}
