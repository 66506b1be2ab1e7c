package kassa.adapter.http.invoice;

import java.util.Objects;

/** Where the platform posts invoices, such as {@code /invoice}. */
public record InvoicePaths(String invoice) {

    public InvoicePaths {
        Objects.requireNonNull(invoice, "invoice");
    }

    /** The documented path. */
    public static InvoicePaths usual() {
        return new InvoicePaths("/invoice");
    }
}
