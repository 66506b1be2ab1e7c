/** Tests of the store itself, on every database. */
package kassa.adapter.persistence.store;
