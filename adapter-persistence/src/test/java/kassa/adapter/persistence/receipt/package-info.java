/** What someone who owns the database can do to receipts and ledgers, and how it is found. */
package kassa.adapter.persistence.receipt;
