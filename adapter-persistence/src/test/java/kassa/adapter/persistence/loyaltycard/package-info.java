/** What is kept of the holders of cards, and what is not. */
package kassa.adapter.persistence.loyaltycard;
