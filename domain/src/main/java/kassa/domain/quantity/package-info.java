/** How much of a product: a value with its unit, and exact conversion between units of one dimension. */
package kassa.domain.quantity;
