/** Loyalty programmes and the accounts of cards in tables. */
package kassa.adapter.persistence.loyaltycard;
