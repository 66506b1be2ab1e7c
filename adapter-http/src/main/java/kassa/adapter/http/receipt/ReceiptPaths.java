package kassa.adapter.http.receipt;

import java.util.Objects;

/**
 * Where the platform posts carts and payments, such as {@code /receipt} and {@code /receipt/confirm}.
 *
 * @param receipt where carts come in
 * @param confirm where payments are confirmed; the platform's documentation does not tell
 */
public record ReceiptPaths(String receipt, String confirm) {

    public ReceiptPaths {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(confirm, "confirm");
    }

    /** The documented path for carts, and the one beside it that is assumed for payments. */
    public static ReceiptPaths usual() {
        return new ReceiptPaths("/receipt", "/receipt/confirm");
    }
}
