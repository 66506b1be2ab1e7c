/** A shared room. */
package kassa.bootstrap.architecture.planted.adapter.persistence.store;
