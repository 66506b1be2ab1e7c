/** Value added tax: rates, the two ways a price can stand to it, and the breakdown of an amount of one rate. */
package kassa.domain.vat;
