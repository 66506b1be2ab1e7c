/** A feature that uses another. */
package kassa.bootstrap.architecture.planted.adapter.persistence.node;
