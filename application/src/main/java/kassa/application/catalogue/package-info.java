/** The catalogue of a store: takes in products, one by one or by the file, and finds them again. */
package kassa.application.catalogue;
