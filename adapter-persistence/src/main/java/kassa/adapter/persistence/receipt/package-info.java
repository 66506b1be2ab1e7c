/** Receipts in tables: the columns that they are found by, the complete document beside them. */
package kassa.adapter.persistence.receipt;
