/** Loyalty programmes and the cards of their holders, with the points that are on them. */
package kassa.application.loyaltycard;
