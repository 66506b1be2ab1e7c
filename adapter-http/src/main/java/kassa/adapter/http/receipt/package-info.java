/** Carts and payments from the platform, what it is answered, and how a receipt is shown and kept. */
package kassa.adapter.http.receipt;
