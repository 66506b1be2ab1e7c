/** Offers: what a store advertises in the app, and how it holds to what is charged. */
package kassa.domain.offer;
