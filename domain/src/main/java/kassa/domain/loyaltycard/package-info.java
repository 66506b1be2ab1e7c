/** The merchant's loyalty programmes, and what a customer's cards are worth to the price of a cart. */
package kassa.domain.loyaltycard;
