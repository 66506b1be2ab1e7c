/** The life of a receipt: issued for a cart, replaced when the cart changes, paid once. */
package kassa.domain.receipt;
