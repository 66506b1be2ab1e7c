/** Databases for tests: one for each class that asks, empty at first and gone afterwards. */
package kassa.adapter.persistence.testdatabase;
