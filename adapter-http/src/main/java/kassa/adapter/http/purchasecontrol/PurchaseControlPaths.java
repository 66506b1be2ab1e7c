package kassa.adapter.http.purchasecontrol;

import java.util.Objects;

/**
 * Where the platform asks whether a cart is looked into.
 *
 * @param check where carts come in, {@code /control/check}
 */
public record PurchaseControlPaths(String check) {

    public PurchaseControlPaths {
        Objects.requireNonNull(check, "check");
    }

    /** The documented path. */
    public static PurchaseControlPaths usual() {
        return new PurchaseControlPaths("/control/check");
    }
}
