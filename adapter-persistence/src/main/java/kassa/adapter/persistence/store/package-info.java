/** adapter-persistence translates rows: the store opens the database that holds them. */
package kassa.adapter.persistence.store;
