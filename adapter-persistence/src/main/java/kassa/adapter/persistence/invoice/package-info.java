/** Invoices in a table. */
package kassa.adapter.persistence.invoice;
