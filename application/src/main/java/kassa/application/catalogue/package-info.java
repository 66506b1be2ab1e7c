/** The catalogue of a store: takes in products, one by one or by the file. */
package kassa.application.catalogue;
