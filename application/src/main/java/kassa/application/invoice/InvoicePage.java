package kassa.application.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.invoice.InvoiceRevision;

/**
 * A page of invoices, each revision by itself.
 *
 * @param next where the next page goes on; empty if there is none
 */
public record InvoicePage(List<InvoiceRevision> invoices, Optional<Invoices.Position> next) {

    public InvoicePage {
        invoices = List.copyOf(invoices);
        Objects.requireNonNull(next, "next");
    }

    /** The first {@code limit} of what was found; one more shows that there is another page. */
    static InvoicePage of(List<InvoiceRevision> found, int limit) {
        boolean isMore = found.size() > limit;
        List<InvoiceRevision> page = isMore ? found.subList(0, limit) : found;
        return new InvoicePage(
                page, isMore ? Optional.of(Invoices.Position.of(page.get(limit - 1))) : Optional.empty());
    }
}
