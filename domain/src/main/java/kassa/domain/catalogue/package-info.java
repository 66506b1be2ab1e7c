/** What a store sells: products with their prices, texts, categories and inspections. */
package kassa.domain.catalogue;
