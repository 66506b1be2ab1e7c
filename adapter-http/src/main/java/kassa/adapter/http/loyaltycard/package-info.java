/** Loyalty programmes and the cards of their holders. */
package kassa.adapter.http.loyaltycard;
