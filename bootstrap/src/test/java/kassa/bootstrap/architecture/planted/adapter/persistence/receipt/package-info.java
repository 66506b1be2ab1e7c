/** Rows that keep the rules beside types that do not. */
package kassa.bootstrap.architecture.planted.adapter.persistence.receipt;
