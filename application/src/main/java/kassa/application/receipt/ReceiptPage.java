package kassa.application.receipt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.receipt.Receipt;

/**
 * A page of receipts.
 *
 * @param next where the next page goes on; empty if there is none
 */
public record ReceiptPage(List<Receipt> receipts, Optional<Receipts.Position> next) {

    public ReceiptPage {
        receipts = List.copyOf(receipts);
        Objects.requireNonNull(next, "next");
    }

    /** The first {@code limit} of what was found; one more shows that there is another page. */
    static ReceiptPage of(List<Receipt> found, int limit) {
        boolean isMore = found.size() > limit;
        List<Receipt> page = isMore ? found.subList(0, limit) : found;
        return new ReceiptPage(
                page, isMore ? Optional.of(Receipts.Position.of(page.get(limit - 1))) : Optional.empty());
    }
}
