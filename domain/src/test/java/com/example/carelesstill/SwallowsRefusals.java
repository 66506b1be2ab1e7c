package com.example.carelesstill;

import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartPricer;

/** Goes on as if nothing had been said. */
final class SwallowsRefusals {

    private SwallowsRefusals() {}

    static String total(Cart cart) {
        try {
            return CartPricer.price(cart).total().toString();
        } catch (RuntimeException anything) {
            return "0.00 EUR";
        }
    }
}
