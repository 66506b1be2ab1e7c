package kassa.domain.pricing;

/** Prices carts. */
public final class CartPricer {
    private CartPricer() {}

    public static PricedCart price(Cart cart) {
        throw new IllegalStateException();
    }
}
