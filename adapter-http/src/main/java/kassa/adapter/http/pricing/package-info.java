/** The campaigns of the stores, and quotes: what a cart would cost. */
package kassa.adapter.http.pricing;
