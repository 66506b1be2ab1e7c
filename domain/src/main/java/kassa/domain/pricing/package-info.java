/**
 * How a cart is priced: one total function of the cart, with an answer that explains every cent.
 *
 * <p>{@link kassa.domain.pricing.CartPricer} is the way in, {@link kassa.domain.pricing.Cart} what goes in and
 * {@link kassa.domain.pricing.PricedCart} what comes out. {@link kassa.domain.pricing.ShownProduct} is what a customer is
 * shown before there is a cart. Everything else public here is a part of one of these.
 */
package kassa.domain.pricing;
