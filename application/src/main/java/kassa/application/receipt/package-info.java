/** Receipts from the cart to the payment: asks the domain for the price, remembers the answer. */
package kassa.application.receipt;
