/** Amounts in the smallest unit of a currency, unit prices, rounding and the splitting of an amount over parts. */
package kassa.domain.money;
