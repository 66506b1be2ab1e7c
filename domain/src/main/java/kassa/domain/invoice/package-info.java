/** Invoices that the platform has made of purchases itself: what they say, and what of it is not what this node finds. */
package kassa.domain.invoice;
