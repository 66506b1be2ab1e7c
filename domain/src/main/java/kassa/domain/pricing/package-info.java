/**
 * How a cart is priced: one total function of the cart, with an answer that explains every cent.
 *
 * <p>{@link kassa.domain.pricing.CartPricer} is the way in, {@link kassa.domain.pricing.Cart} what goes in and
 * {@link kassa.domain.pricing.PricedCart} what comes out. Everything else public here is a part of one of the two.
 */
package kassa.domain.pricing;
