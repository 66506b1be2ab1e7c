package kassa.application.purchasecontrol;

import java.util.Objects;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;

/**
 * A cart that a customer wants to pay for.
 *
 * @param original the request as it came, complete; it is kept beside the case
 */
public record CheckCart(Purchase purchase, PersonId customer, RequestedCart cart, String original) {

    public CheckCart {
        Objects.requireNonNull(purchase, "purchase");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(original, "original");
    }
}
