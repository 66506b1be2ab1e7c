/** Loyalty programmes and the cards of their holders, with the points that are on them, and whom they are linked with. */
package kassa.application.loyaltycard;
