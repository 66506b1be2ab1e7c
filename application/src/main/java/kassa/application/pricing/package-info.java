/** Prices of carts: puts together what a price depends on, quotes it, and keeps the campaigns of the stores. */
package kassa.application.pricing;
